package scene

import (
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

// whyCells draws the badges of a rule side by side. One that fails is a button,
// which goes to where it does; it is filled where the scores show it now.
func (c *Context) whyCells(box view.Rect, n sim.Normalizer) {
	if n == sim.PlainShares && c.asking() {
		return // their reasons would answer
	}
	b := &c.b
	phone := c.Box.X < view.ColumnWidth
	const line, bare = 34, 22 // with less height the reason stands beside the sign, and with less than that nowhere
	for i := range whyBadges {
		v := c.whyBadge(n, i)
		room := box.Column(i, whyBadges)
		cell := view.Around(room.Centre(), room.W-5, min(box.H-min(4, box.H/10), 46))
		mid := cell.Centre()
		icon, at := view.Point{X: mid.X, Y: mid.Y - 8.5}, view.Point{X: mid.X, Y: mid.Y + 14}
		t := view.Type{Size: view.TickSize, Align: view.Middle, Ink: view.Muted}
		w, text := cell.W-4, v.reason
		if !v.fails && phone && text == nil {
			text = c.word(whyBadgeNames[i])
		}
		switch {
		case text == nil, cell.H < bare:
			icon, text = mid, nil
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
