package scene

import (
	"softmax/render/view"
	"softmax/render/words"
	"softmax/sim"
)

// asked is the class the question is about.
const asked = 1

// askSoftmax asks what becomes of the second class when its logit goes up by
// one, or down where it can't go up.
func askSoftmax(s *sim.State) (Question, bool) {
	k := sim.Z0 + asked
	to := s.V[k] + 1
	if askDown(s) {
		to = s.V[k] - 1
	}
	t := sim.Bar0 + asked
	return Question{Target: t, Msg: sim.Set{Target: sim.KnobTarget(k), Value: to}, Start: s.Value(t)}, true
}

func askDown(s *sim.State) bool { return s.V[sim.Z0+asked] > sim.MaxLogit-1 }

// guessRise is how far over its end a guess has its name.
const guessRise = 14

// guessOver reports whether the guess, its name or its pill, would cover a number
// written at y in its column; the bar's own number gives way to it then.
func (c *Context) guessOver(y float64, s view.Scale) bool {
	guess := s.Map(c.UI.Predict.Guess)
	return c.UI.Predict.Stage == Asked && y > guess-guessRise-17 && y < guess+20
}

// softmaxGuess draws the hollow bar of the guess over its column.
func (c *Context) softmaxGuess(col view.Rect, s view.Scale, class int) {
	b := &c.b
	w, y := view.BarWidth(col.W)+10, s.Map(c.UI.Predict.Guess)
	x := col.Centre().X
	b.DashedRect(s.Bar(x, w, c.UI.Predict.Guess), 1.8, view.Black)
	b.Halo(view.Point{X: x, Y: y - guessRise}, col.W, c.guessText(), view.Type{Size: view.BodySize, Weight: view.SemiBold, Align: view.Middle, Ink: view.Black})
	g := c.guessGrip(class)
	b.Track(col, view.TrackOf(g.ID), &g, view.AxisY, s, view.Point{})
	b.Pill(view.Point{X: x, Y: y}, view.PillWidth+6, view.PillHeight, &g, view.AxisY, s)
}

func (c *Context) guessRow(row view.Rect, p view.Scale, y float64, class int) {
	b := &c.b
	left, _ := view.RowHalves(row)
	x := p.Map(c.UI.Predict.Guess)
	b.Outline(view.Rect{X: p.R0, Y: y - view.RowBar/2 - 3, W: max(x-p.R0, 2), H: view.RowBar + 6}, 3, 1.8, view.Black)
	g := c.guessGrip(class)
	b.Track(left, view.TrackOf(g.ID), &g, view.AxisX, p, view.Point{})
	b.Pill(view.Point{X: x, Y: y}, view.PillHeight, view.PillWidth-4, &g, view.AxisX, p)
}

func (c *Context) guessGrip(class int) view.Grip {
	return view.Grip{ID: idGuess, Target: GuessTarget, Ink: view.Black,
		Name: c.word(words.SayGuess, c.name(class)), Value: c.percent(c.UI.Predict.Guess)}
}

// guessText is the guess with its name: "짐작 50.0%".
func (c *Context) guessText() []byte {
	return c.word(words.SoftmaxGuess, c.percent(c.UI.Predict.Guess))
}
