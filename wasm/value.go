package wasm

import (
	"math"
	"strconv"

	"softmax/render/view"
	"softmax/render/words"
	"softmax/sim"
)

// AppendValue appends, as JSON, what a host page may know of a picture: its State
// in numbers, and in the words that stand in it.
//
//	{"scene":…, "lang":…, "theme":…, "state":…, "units":"nat"|"bit",
//	 "logits":[…], "labels":[…], "temperature":…, "probabilities":[…], "entropy":…, "perplexity":…, "argmax":…,
//	 "numbers":{name: number}, "text":{"title":…, "sentence":…, "arithmetic":…, name: text}}
//
// The entropy is in nats, its text in the reader's unit; argmax is the first of
// those that are level; theme is what the page is set to, or auto. The second line is there where the scene has logits to
// set. Names are keys of links, numbered from 0 where there are several, and
// probabilities, entropy and perplexity.
func AppendValue(dst []byte, f *view.Frame, s *sim.State, lang words.Lang, theme string) []byte {
	dst = append(dst, '{')
	dst = appendString(appendMember(dst, "scene"), []byte(s.Scene.String()))
	dst = appendString(appendMember(dst, "lang"), []byte(lang.String()))
	dst = appendString(appendMember(dst, "theme"), []byte(theme))
	dst = appendString(appendMember(dst, "state"), sim.AppendEncode(nil, s))
	units := sim.RowOf(sim.Units)
	dst = appendString(appendMember(dst, "units"), []byte(units.Choices[int(s.At(sim.Units))]))
	if sets(f, sim.KnobTarget(sim.Z0)) {
		dst = appendSoftmax(dst, s, lang)
	}
	dst = append(appendMember(dst, "numbers"), '{')
	for i := range f.Zones {
		if name := nameIn(f, i); name != "" {
			dst = appendNumber(appendMember(dst, name), s.Value(f.Zones[i].Target))
		}
	}
	dst = append(appendMember(append(dst, '}'), "text"), appendSay(nil, f)...)
	dst = dst[:len(dst)-1]
	for i := range f.Zones {
		if name := nameIn(f, i); name != "" {
			dst = appendString(appendMember(dst, name), f.Text(f.Zones[i].Value))
		}
	}
	return append(dst, "}}"...)
}

// sets reports whether the picture has a handle for the target.
func sets(f *view.Frame, t sim.Target) bool {
	for i := range f.Zones {
		if z := &f.Zones[i]; z.Role == view.RoleHandle && z.Target == t {
			return true
		}
	}
	return false
}

func appendSoftmax(dst []byte, s *sim.State, lang words.Lang) []byte {
	var scratch [sim.MaxClasses]float64
	p, h := sim.SoftmaxEntropy(scratch[:0], s.Logits(), s.At(sim.Temperature))
	dst = appendNumbers(appendMember(dst, "logits"), s.Logits())
	dst = append(appendMember(dst, "labels"), '[')
	for i, label := range s.Labels[:s.N] {
		if label == "" {
			label = words.ClassName(lang, i)
		}
		dst = appendString(appendComma(dst), []byte(label))
	}
	dst = appendNumber(appendMember(append(dst, ']'), "temperature"), s.At(sim.Temperature))
	dst = appendNumbers(appendMember(dst, "probabilities"), p)
	dst = appendNumber(appendMember(dst, "entropy"), h)
	dst = appendNumber(appendMember(dst, "perplexity"), sim.Perplexity(h))
	leader := 0
	for i, z := range s.Logits() {
		if z > s.Logits()[leader] {
			leader = i
		}
	}
	return strconv.AppendInt(appendMember(dst, "argmax"), int64(leader), 10)
}

// nameIn returns the name of what zone i sets: "" where it has none, or where
// a zone before it sets the same.
func nameIn(f *view.Frame, i int) string {
	z := &f.Zones[i]
	if z.Role != view.RoleHandle {
		return ""
	}
	for j := range f.Zones[:i] {
		if before := &f.Zones[j]; before.Role == z.Role && before.Target == z.Target {
			return ""
		}
	}
	return nameOf(z.Target)
}

func nameOf(t sim.Target) string {
	k, ok := t.Knob()
	if !ok {
		k, ok = t.Share()
	}
	if ok {
		r := sim.RowOf(k)
		if r.Count == 1 {
			return r.Key
		}
		return r.Key + "." + strconv.Itoa(int(k-r.First))
	}
	if class, ok := t.Bar(); ok {
		return "probabilities." + strconv.Itoa(class)
	}
	switch t {
	case sim.NeedleH:
		return "entropy"
	case sim.Effective:
		return "perplexity"
	}
	return ""
}

func appendNumbers(dst []byte, v []float64) []byte {
	dst = append(dst, '[')
	for _, x := range v {
		dst = appendNumber(appendComma(dst), x)
	}
	return append(dst, ']')
}

// appendNumber appends a number as JSON has it: what is none, or has no end, is null.
func appendNumber(dst []byte, v float64) []byte {
	if math.IsNaN(v) || math.IsInf(v, 0) {
		return append(dst, "null"...)
	}
	return strconv.AppendFloat(dst, v, 'g', -1, 64)
}
