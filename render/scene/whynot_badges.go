package scene

import (
	"math"

	"softmax/render/view"
	"softmax/render/words"
	"softmax/sim"
)

// The badges of a rule: does it keep this, whatever the scores are?
const (
	whySum = iota
	whyPositive
	whyOrderKept
	whySmooth
	whyShift
)

var whyBadgeNames = [whyBadges]words.Key{words.WhySum, words.WhyPositive, words.WhyOrder, words.WhySmooth, words.WhyShift}

// A whyBadge is a verdict over a rule.
type whyBadge struct {
	fails  bool
	lit    bool       // the scores show it now
	reason []byte     // the counterexample: of these scores where it is lit; of a rule that keeps it, where there are shares
	shows  sim.Target // the case that shows it
}

// whyBadge returns the verdict over the rule n in the question b.
func (c *Context) whyBadge(n sim.Normalizer, b int) (v whyBadge) {
	r := &c.why.rows[n]
	switch {
	case b == whySum && n == sim.PlainShares:
		v.reason = c.word(words.WhyIfSum)
	case b == whySum && n == sim.AbsoluteShares:
		v.reason = c.word(words.WhyIfAny)
	case b == whyPositive && n == sim.PlainShares:
		v = whyBadge{true, r.negates, c.bytes("−200%"), sim.CaseNegative}
		if v.lit {
			v.reason = r.text[c.whyLeast()]
		}
	case b == whyOrderKept && n < sim.SigmoidShares:
		v = whyBadge{true, r.disorder, c.bytes("−3 > −1"), sim.CaseReversed}
		if n == sim.AbsoluteShares {
			v.reason, v.shows = c.bytes("−3 = +3"), sim.CaseAlike
		}
		if v.lit {
			v.reason = c.whyPair(r)
		}
	case b == whySmooth && n == sim.PlainShares:
		v = whyBadge{true, !r.ok, c.word(words.WhyByZeroSum), sim.CaseUndefined}
	case b == whySmooth && n == sim.AbsoluteShares:
		v = whyBadge{true, r.kink, c.word(words.WhyKinkAt), sim.CaseKink}
		if !r.ok {
			v.reason = c.word(words.WhyByZeroAll)
		}
	case b == whyShift && n != sim.SoftmaxShares:
		v = whyBadge{true, r.differs, nil, c.State.WhyShift(n)}
		v.reason = c.whyChange(n, false)
	}
	return v
}

// whyLeast returns the class of the most negative plain share.
func (c *Context) whyLeast() (least int) {
	p := &c.why.rows[sim.PlainShares].p
	for i, v := range p {
		if v < p[least] {
			least = i
		}
	}
	return least
}

// whyPair writes the two scores that the row has in the wrong order: "−1 = +1".
func (c *Context) whyPair(r *whyRow) []byte {
	z := c.State.WhyLogits()
	sign := " > "
	if r.p[r.low] == r.p[r.high] {
		sign = " = "
	}
	low, high := c.whySigned(z[r.low]), c.whySigned(z[r.high])
	return c.b.Keep(append(append(append(c.b.Scratch(), low...), sign...), high...))
}

// whySigned returns a score with its sign, and no more decimals than it has.
func (c *Context) whySigned(z float64) []byte {
	dst := c.b.Scratch()
	if z > 0 {
		dst = append(dst, '+')
	}
	return c.b.Keep(view.AppendTrimmed(dst, z, 4))
}

// whyChange writes what a shift of all scores makes of the share it moves most,
// as short as a badge needs it: in whole percents, and within a thousand, where
// that is still too long (rough).
func (c *Context) whyChange(n sim.Normalizer, rough bool) []byte {
	r := &c.why.rows[n]
	p, p1, at, ok, ok1 := r.p, r.p1, r.moves, r.ok, r.ok1
	if !r.differs { // these scores do not show it: the counterexample of the default
		z := [...]float64{2, 1, -1}
		ok, ok1, at = whyShares(&p, n, z[:], 0), whyShares(&p1, n, z[:], 1), 0
	}
	brief := c.whyBrief
	if rough && math.Round(p[at]*100) != math.Round(p1[at]*100) {
		brief = c.whyRough
	}
	from, to := c.word(words.WhyByZero), c.word(words.WhyByZero)
	if ok {
		from = brief(p[at])
	}
	if ok1 {
		to = c.word(words.Percent, brief(p1[at]))
	} else {
		from = c.word(words.Percent, from)
	}
	return c.word(words.WhyChange, from, to)
}

// whyRough returns a share in whole percents without the sign: past 999 only that
// it is past it, which is as good a reason.
func (c *Context) whyRough(p float64) []byte {
	const most = 999
	switch v := p * 100; {
	case v > most:
		return c.bytes(">999")
	case v < -most:
		return c.bytes("<−999")
	default:
		return c.fixed(math.Round(v)+0, 0) // never −0
	}
}

// whyBrief returns a share in percent without its sign, and without a decimal
// that is 0.
func (c *Context) whyBrief(p float64) []byte {
	if text := c.shiftShare(p); p < 0 && p > -0.0005 || p > 0 && p < 0.0005 || math.Abs(p) >= 9.9995 || p > 0.9995 && p < 1 {
		return text[:len(text)-1]
	}
	return c.trimmed(p*100, 1)
}

// whyCells draws the badges of a rule side by side. One that fails is a button,
// which goes to where it does; it is filled where the scores show it now.
func (c *Context) whyCells(box view.Rect, n sim.Normalizer) {
	if n == sim.PlainShares && c.UI.Predict.Stage == Asked {
		return // their reasons would answer
	}
	b := &c.b
	phone := c.Box.X < view.ColumnWidth
	const line = 34 // with less height the reason stands beside the sign
	for i := range whyBadges {
		v := c.whyBadge(n, i)
		room := box.Column(i, whyBadges)
		cell := view.Around(room.Centre(), room.W-5, min(box.H-4, 46))
		mid := cell.Centre()
		icon, at := view.Point{X: mid.X, Y: mid.Y - 8.5}, view.Point{X: mid.X, Y: mid.Y + 14}
		t := view.Type{Size: view.TickSize, Align: view.Middle, Ink: view.Muted}
		w, text := cell.W-4, v.reason
		if !v.fails && phone && text == nil {
			text = c.word(whyBadgeNames[i])
		}
		switch {
		case text == nil:
			icon = mid
		case cell.H < line:
			icon, at = view.Point{X: cell.X + 12, Y: mid.Y}, view.Point{X: cell.X + 24, Y: mid.Y + 4}
			w, t.Align = cell.Right()-at.X-2, view.Start
		}
		if i == whyShift && v.fails && c.M.Width(text, t.Size, view.SemiBold) > w*1.2 {
			text = c.whyChange(n, true)
		}
		if !v.fails {
			b.Icon(view.IconCheck, view.Around(icon, 14, 14), 2.2, view.Black)
			b.Fit(at, w, text, t)
			c.whyKept(cell, n, i, v.reason)
			continue
		}
		id := idWhyBadge + view.ID(int(n)*whyBadges+i)
		b.Rect(cell, view.Corner, view.Surface)
		if b.Hover == id {
			b.Outline(cell, view.Corner, 1.5, view.Track)
		}
		ink := view.Muted
		if v.lit {
			b.Disc(icon, 9.5, view.Black)
			t.Weight, t.Ink, ink = view.SemiBold, view.Black, view.Paper
		}
		b.Icon(view.IconCross, view.Around(icon, 11, 11), 2.2, ink)
		b.Fit(at, w, text, t)
		b.Zone(view.Zone{ID: id, Role: view.RoleButton, Box: cell.Grow(0, view.Touch), Ring: cell, Round: view.Corner,
			Act:  set(sim.WhyCase+v.shows, 1),
			Name: b.Plain(c.word(words.WhySayBroken, c.word(whyRules[n]), c.word(whyBadgeNames[i]), v.reason)), Group: groupWhy + uint8(n), GroupName: b.Plain(c.word(whyRules[n]))})
	}
}

// whyKept names a check: with what it needs, where there is such a thing.
func (c *Context) whyKept(cell view.Rect, n sim.Normalizer, i int, needs []byte) {
	rule, badge := c.word(whyRules[n]), c.word(whyBadgeNames[i])
	name := c.word(words.WhySayKept, rule, badge)
	if needs != nil {
		name = c.word(words.WhySayKeptIf, rule, badge, needs)
	}
	c.b.Mark(idWhyBadge+view.ID(int(n)*whyBadges+i), cell, name, groupWhy+uint8(n), rule)
}

// groupWhy is the group of the badges of the first rule; the next rules' follow.
const groupWhy = 40
