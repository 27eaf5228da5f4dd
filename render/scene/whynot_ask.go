package scene

import (
	"math"

	"softmax/render/view"
	"softmax/render/words"
	"softmax/sim"
)

// askWhy asks for the plain share of the first class when the score of the last is
// another: −2, or where that tells nothing the next that does.
func askWhy(s *sim.State) (Question, bool) {
	to, ok := askedWhy(s)
	if !ok {
		return Question{}, false
	}
	q := Question{Target: sim.WhyPlain, Msg: sim.Set{Target: sim.KnobTarget(sim.WhyZ + whyN - 1), Value: to}, Start: 0.5}
	if after := sim.Update(*s, q.Msg); math.Abs(after.Value(sim.WhyPlain)-q.Start) < 0.15 { // a start at the answer would be one
		q.Start = 1
	}
	return q, true
}

// askedWhy returns the score that the question is about.
func askedWhy(s *sim.State) (to float64, ok bool) {
	z := s.WhyLogits()
	var after, scratch [whyN]float64
	for _, to = range [...]float64{-2, -1, -3, 1, 3} {
		after = [...]float64{z[0], z[1], to}
		p, ok := sim.Plain(scratch[:0], after[:])
		if ok && to != z[2] && math.Abs(p[0]) < sim.MaxPlainGuess && math.Abs(z[0]) > 0.05 {
			return to, true
		}
	}
	return 0, false
}

// whyPredict draws the question's button, which is off where there is no question.
func (c *Context) whyPredict(room view.Rect) {
	_, ok := askedWhy(c.State)
	c.questionButtons(room, ok)
}

// whyGuessAxis names the ends of the axis that a guess has.
func (c *Context) whyGuessAxis(bars view.Rect, a view.ShareAxis) {
	for _, p := range [...]float64{-3, 3} {
		c.b.Level(bars, a.Map(p), 5, false, c.word(words.Percent, c.signed(p*100)))
	}
}

// whyGuess draws the hollow bar of the guess, up or down.
func (c *Context) whyGuess(col view.Rect, a view.ShareAxis) {
	b, p := &c.b, c.UI.Predict.Guess
	mid, w := col.Centre().X, min(col.W*0.5, 56)
	b.Outline(a.Bar(mid, w, p), 2, 1.8, view.Black)
	s := view.Scale{D0: a.Below, D1: a.Above, R0: a.Map(a.Below), R1: a.Map(a.Above)}
	g := view.Grip{ID: idGuess, Target: GuessTarget, Ink: view.Black, Name: c.word(words.WhySayGuess, c.givenName(0)), Value: c.anyShare(p)}
	b.Track(view.Rect{X: col.X, Y: s.R1, W: col.W, H: s.R0 - s.R1}, view.TrackOf(g.ID), &g, view.AxisY, s, view.Point{})
	b.Pill(view.Point{X: mid, Y: a.Map(p)}, view.PillWidth+6, view.PillHeight, &g, view.AxisY, s)
	b.Text(view.Point{X: mid + w/2 + 12, Y: a.Map(p) + 4.5}, c.anyShare(p), view.Type{Size: view.ValueSize, Weight: view.SemiBold, Ink: view.Black})
}

// whyGuessed outlines the guess over the answer, and names it on the side where
// the answer's number is not; it returns where that has room.
func (c *Context) whyGuessed(mid, w float64, a view.ShareAxis, over float64) float64 {
	guess, truth := a.Map(c.UI.Predict.Guess), c.why.rows[sim.PlainShares].p[0]
	c.b.DashedBar(mid, w+12, a.Zero, guess, view.Black)
	y := max(guess, a.Zero) + 14
	if truth < 0 {
		y = min(guess, a.Zero) - 7
	}
	c.b.Fit(view.Point{X: mid, Y: y}, 2*w-2, c.word(words.WhyGuess, c.anyShare(c.UI.Predict.Guess)), view.Type{Size: view.TickSize, Align: view.Middle, Ink: view.Muted})
	if truth < 0 {
		return over
	}
	return min(over, guess-7)
}
