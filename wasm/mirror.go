package wasm

import (
	"bytes"
	"math"
	"strconv"

	"softmax/render/scene"
	"softmax/render/view"
	"softmax/render/words"
	"softmax/sim"
)

// A Mirror knows what the page's controls were told, and tells them what changed.
type Mirror struct {
	sent  map[view.ID][]byte // each control as it was told
	order []byte
	press []byte // what can be pressed, as it was told
	say   []byte
	lang  words.Lang
	told  bool

	stops [256]view.ID // the zone of each group that is its Tab stop: the one last in use

	message, part []byte
}

// Used makes the zone the Tab stop of its group.
func (m *Mirror) Used(z *view.Zone) { m.stops[z.Group] = z.ID }

// Show returns what changed since the last call, as JSON, or nothing. The bytes
// are valid until the next call. s is the State whose numbers the controls have.
//
//	{"lang":…, "say":{"title":…, "sentence":…, "arithmetic":…}, "order":[…], "zones":[{"id":…, "role":…, "box":[x,y,w,h], …}]}
func (m *Mirror) Show(f *view.Frame, s *sim.State, lang words.Lang) []byte {
	if m.sent == nil {
		m.sent = make(map[view.ID][]byte)
	}
	m.settle(f)
	out := append(m.message[:0], '{')

	if !m.told || m.lang != lang {
		out = appendMember(out, "lang")
		out = appendString(out, []byte(lang.String()))
	}
	if m.says(f) {
		out = append(appendMember(out, "say"), m.say...)
	}

	m.part = appendOrder(m.part[:0], f)
	if !bytes.Equal(m.part, m.order) {
		m.order = append(m.order[:0], m.part...)
		out = append(appendMember(out, "order"), m.order...)
		m.forget(f)
	}
	m.press = appendPress(m.press[:0], f)

	first := true
	for i := range f.Zones {
		z := &f.Zones[i]
		if !mirrored(z) {
			continue
		}
		m.part = appendZone(m.part[:0], f, z, s, m.tab(z))
		if bytes.Equal(m.part, m.sent[z.ID]) {
			continue
		}
		m.sent[z.ID] = append(m.sent[z.ID][:0], m.part...)
		if first {
			out = append(appendMember(out, "zones"), '[')
			first = false
		}
		out = append(appendComma(out), m.part...)
	}
	if !first {
		out = append(out, ']')
	}

	m.message, m.lang, m.told = out, lang, true
	if len(out) == 1 {
		return nil
	}
	m.message = append(out, '}')
	return m.message
}

// Say returns what the picture says, as JSON, if it is not what was told last, or
// nothing. The bytes are valid until the next call.
func (m *Mirror) Say(f *view.Frame) []byte {
	if !m.says(f) {
		return nil
	}
	return m.say
}

// says reports whether the picture says something new, and takes it as told.
func (m *Mirror) says(f *view.Frame) bool {
	m.part = appendSay(m.part[:0], f)
	if bytes.Equal(m.part, m.say) {
		return false
	}
	m.say = append(m.say[:0], m.part...)
	return true
}

// Rearranged reports whether there are other zones than the controls were told of,
// or buttons that mean something else now: those may not wait until all is at rest,
// for what plays may never be.
func (m *Mirror) Rearranged(f *view.Frame) bool {
	m.part = appendOrder(m.part[:0], f)
	if !bytes.Equal(m.part, m.order) {
		return true
	}
	m.part = appendPress(m.part[:0], f)
	return !bytes.Equal(m.part, m.press)
}

// between is how many frames the controls wait while something moves.
const between = 60

// Wait reports whether the controls are to be told nothing yet in that frame, the
// tick-th: while one is held, and while something moves, but for what can't wait and,
// about once a second, all there is.
func (m *Mirror) Wait(f *view.Frame, tick int, held, moving bool) bool {
	return held || moving && tick%between != 0 && !m.Rearranged(f)
}

// Unsay makes Show tell the control anew, whatever it was told.
func (m *Mirror) Unsay(id view.ID) { delete(m.sent, id) }

// mirrored reports whether the zone has a control: a tap on a track needs none,
// because the handle of the same target is one.
func mirrored(z *view.Zone) bool { return z.Role != view.RoleTrack }

// settle sees to it that every group has a stop among the zones there are.
func (m *Mirror) settle(f *view.Frame) {
	var first, found [256]view.ID
	for i := range f.Zones {
		z := &f.Zones[i]
		if z.Group == 0 || !mirrored(z) {
			continue
		}
		if first[z.Group] == 0 && !z.Skip {
			first[z.Group] = z.ID
		}
		if z.ID == m.stops[z.Group] {
			found[z.Group] = z.ID
		}
	}
	for g := range m.stops {
		m.stops[g] = found[g]
		if found[g] == 0 {
			m.stops[g] = first[g]
		}
	}
}

func (m *Mirror) tab(z *view.Zone) int {
	if z.Group == 0 && !z.Skip || z.Group != 0 && m.stops[z.Group] == z.ID {
		return 0
	}
	return -1
}

// forget drops what was told of zones that are gone, since the page drops their controls.
func (m *Mirror) forget(f *view.Frame) {
	for id := range m.sent {
		if z := f.Zone(id); z == nil || !mirrored(z) {
			delete(m.sent, id)
		}
	}
}

func appendOrder(dst []byte, f *view.Frame) []byte {
	dst = append(dst, '[')
	for i := range f.Zones {
		if z := &f.Zones[i]; mirrored(z) {
			dst = strconv.AppendUint(appendComma(dst), uint64(z.ID), 10)
		}
	}
	return append(dst, ']')
}

// appendPress appends what there is to know of every button and switch.
func appendPress(dst []byte, f *view.Frame) []byte {
	for i := range f.Zones {
		if z := &f.Zones[i]; z.Role == view.RoleButton || z.Role == view.RoleSwitch {
			dst = append(dst, f.Text(z.Name)...)
			dst = strconv.AppendBool(dst, z.Checked)
			dst = strconv.AppendBool(dst, z.Off)
		}
	}
	return dst
}

func appendSay(dst []byte, f *view.Frame) []byte {
	dst = append(dst, '{')
	for _, part := range [...]struct {
		name string
		text view.Span
	}{{"title", f.Say.Title}, {"sentence", f.Say.Sentence}, {"arithmetic", f.Say.Arithmetic}} {
		dst = appendString(appendMember(dst, part.name), f.Text(part.text))
	}
	return append(dst, '}')
}

// roles are the kinds of controls, by view.Role.
var roles = [...]string{view.RoleHandle: "slider", view.RoleButton: "button", view.RoleSwitch: "switch", view.RoleField: "field", view.RoleMark: "mark"}

// ways are the directions handles move in, by view.Axis.
var ways = [...]string{view.AxisX: "x", view.AxisY: "y", view.AxisAround: "around", view.AxisPlane: "plane", view.AxisPart: "y"}

func appendZone(dst []byte, f *view.Frame, z *view.Zone, s *sim.State, tab int) []byte {
	dst = append(dst, '{')
	dst = strconv.AppendUint(appendMember(dst, "id"), uint64(z.ID), 10)
	dst = appendString(appendMember(dst, "role"), []byte(roles[z.Role]))
	dst = append(appendMember(dst, "box"), '[')
	for _, v := range [...]float64{z.Box.X, z.Box.Y, z.Box.W, z.Box.H} {
		dst = strconv.AppendFloat(appendComma(dst), float64(int(v*100+0.5))/100, 'f', -1, 64)
	}
	dst = append(dst, ']')
	dst = strconv.AppendInt(appendMember(dst, "tab"), int64(tab), 10)
	if z.Group != 0 {
		dst = strconv.AppendUint(appendMember(dst, "group"), uint64(z.Group), 10)
		dst = appendString(appendMember(dst, "groupName"), f.Text(z.GroupName))
	}
	dst = appendString(appendMember(dst, "name"), f.Text(z.Name))
	switch z.Role {
	case view.RoleHandle:
		dst = appendString(appendMember(dst, "value"), f.Text(z.Value))
		r := rangeOf(z, s)
		for _, n := range [...]struct {
			name string
			v    float64
		}{{"min", r.lo}, {"max", r.hi}, {"step", r.step}, {"now", r.now}} {
			dst = strconv.AppendFloat(appendMember(dst, n.name), n.v, 'g', 12, 64)
		}
		dst = appendString(appendMember(dst, "way"), []byte(ways[z.Axis]))
		if z.Vertical {
			dst = append(appendMember(dst, "upright"), "true"...)
		}
	case view.RoleSwitch:
		dst = strconv.AppendBool(appendMember(dst, "on"), z.Checked)
	}
	if z.Off {
		dst = append(appendMember(dst, "off"), "true"...)
	}
	return append(dst, '}')
}

// A span is what a native slider knows of its handle.
type span struct {
	lo, hi, step, now float64
	ratio             view.Scale // number to place on the slider, where numbers lie by ratio
}

// sliderSteps is how many steps a slider has whose knob has no even step: a
// screen reader that moves it by its own step moves it by one of the knob's keys.
const sliderSteps = 100

func rangeOf(z *view.Zone, s *sim.State) span {
	if packed(z) { // a slider has one of the shares
		return span{hi: 1, step: 1. / sliderSteps, now: sim.Unpack3(stands(z, s))[z.Class]}
	}
	r := span{lo: min(z.Scale.D0, z.Scale.D1), hi: max(z.Scale.D0, z.Scale.D1)}
	r.lo = max(r.lo, least(z.Target)) // an axis may begin at the 0 that numbers by ratio only come near
	r.now = min(max(stands(z, s), r.lo), r.hi)
	if least(z.Target) > 0 {
		ratio := view.Scale{D0: r.lo, D1: r.hi, R1: sliderSteps, Log: true}
		return span{hi: sliderSteps, step: 1, now: ratio.Map(r.now), ratio: ratio}
	}
	r.step = (r.hi - r.lo) / sliderSteps
	switch k, ok := z.Target.Knob(); {
	case ok && sim.RowOf(k).Grid != sim.ByRatio:
		r.step = sim.RowOf(k).Step
	case z.Target == sim.Heads:
		r.step = 1
	}
	return r
}

// least returns the least value of a target whose numbers lie by ratio, and of
// any other nothing that matters.
func least(t sim.Target) float64 {
	if k, ok := t.Knob(); ok && sim.RowOf(k).Grid == sim.ByRatio {
		return sim.RowOf(k).Min
	}
	if t == sim.Both {
		return sim.RowOf(sim.SurpriseP).Min * sim.RowOf(sim.SurpriseQ).Min
	}
	return math.Inf(-1)
}

// packed reports whether the handle sets a packed distribution.
func packed(z *view.Zone) bool { return z.Axis == view.AxisPlane || z.Axis == view.AxisPart }

// stands returns what the handle stands at. A guess is no number of the State:
// the picture alone has it.
func stands(z *view.Zone, s *sim.State) float64 {
	if z.Target == scene.GuessTarget {
		return z.ValueAt(z.At, 0)
	}
	return s.Value(z.Target)
}

// Moved returns the value a handle is to take when assistive technology has
// moved its slider to v. One step of the slider is one key: a knob whose numbers
// lie by ratio has no even steps to put into a slider.
func Moved(z *view.Zone, s *sim.State, v float64) float64 {
	r := rangeOf(z, s)
	// Where the slider stood: a browser keeps it on its own steps.
	stood := r.lo + float64(int((r.now-r.lo)/r.step+0.5))*r.step
	steps := 0
	switch by := (v - stood) / r.step; {
	case by > 0.5 && by < 1.5:
		steps = 1
	case by < -0.5 && by > -1.5:
		steps = -1
	}
	switch {
	case packed(z) && steps != 0:
		return z.Nudge(stands(z, s), 0, float64(-steps), 1)
	case packed(z):
		return sim.SetPart3(stands(z, s), z.Class, v)
	case steps != 0 && z.Target != scene.GuessTarget:
		return s.Move(z.Target, steps)
	case r.ratio != view.Scale{}:
		return r.ratio.Invert(v)
	}
	return v
}

// appendMember appends the name of an object's member, and the comma before it.
func appendMember(dst []byte, name string) []byte {
	dst = append(appendComma(dst), '"')
	return append(append(dst, name...), '"', ':')
}

func appendComma(dst []byte) []byte {
	if last := dst[len(dst)-1]; last != '{' && last != '[' {
		dst = append(dst, ',')
	}
	return dst
}

// appendString appends text as a JSON string. It is UTF-8 already.
func appendString(dst, text []byte) []byte {
	dst = append(dst, '"')
	for _, c := range text {
		switch {
		case c == '"' || c == '\\':
			dst = append(dst, '\\', c)
		case c < ' ':
			const hex = "0123456789abcdef"
			dst = append(dst, '\\', 'u', '0', '0', hex[c>>4], hex[c&15])
		default:
			dst = append(dst, c)
		}
	}
	return append(dst, '"')
}
