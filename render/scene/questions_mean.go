package scene

import (
	"math"

	"softmax/render/view"
	"softmax/render/words"
)

// guessEnd is the end of the axis of the expected number of questions.
const guessEnd = 4

// questionsMean draws the expected number of questions, and under it where it
// lies between the entropy and one more.
func (c *Context) questionsMean(box view.Rect) {
	line, head := box.CutBottom(58)
	c.meanNumber(head)
	c.meanLine(line)
}

// questionsMeanPhone has them side by side.
func (c *Context) questionsMeanPhone(box view.Rect) {
	if c.asking() {
		c.meanNumber(box)
		return
	}
	head, line := box.CutLeft(box.W * 0.45)
	c.meanNumber(head)
	line.Y += (line.H - 58) / 2
	line.H = 58
	c.meanLine(line)
}

// meanNumber writes E and what it is beside the entropy.
func (c *Context) meanNumber(box view.Rect) {
	b, m := &c.b, &c.questions
	name := b.Fit(view.Point{X: box.X, Y: box.Y + 13}, box.W, c.word(words.QuestionsExpected), view.Type{Size: view.ValueSize, Weight: view.SemiBold, Ink: view.Black})
	big := view.Type{Size: view.HeroSize, Weight: view.SemiBold, Ink: view.Black}
	y, note := box.Y+39, view.Type{Size: view.NoteSize, Ink: view.Muted}
	phone := c.Box.X < view.ColumnWidth
	low := box.H < 42 && !phone // the number beside its name
	if low {
		big.Size = 20
		y = box.Y + 15
		box.X = name.Right() + 10
	}
	if c.asking() {
		b.Text(view.Point{X: box.X, Y: y}, c.bytes("?"), big)
		return
	}
	at := b.Text(view.Point{X: box.X, Y: y}, c.rounded3(m.bag.Mean()), big)
	beside := c.word(words.QuestionsIsEntropy, c.rounded3(m.h))
	if !m.bag.Tight() {
		beside = c.word(words.QuestionsAndGap, c.rounded3(m.h), c.gap())
	}
	switch {
	case low:
		b.Fit(view.Point{X: name.X, Y: y + 17}, box.Right()-name.X, beside, note)
		return
	case phone:
		b.Fit(view.Point{X: box.X, Y: y + 18}, box.W-8, beside, note)
		return
	}
	b.Fit(view.Point{X: at.Right() + 8, Y: y}, box.Right()-at.Right()-8, beside, note)
}

// gap returns by how much the printed E is more than the printed entropy.
func (c *Context) gap() []byte {
	m := &c.questions
	return c.trimmed(round3(m.bag.Mean())-round3(m.h), 3)
}

// round3 rounds as this scene prints numbers, halves up: 29 questions in 16 draws
// are 1.813, and differences are those of the numbers printed.
func round3(v float64) float64 { return math.Round(v*1000) / 1000 }

func (c *Context) rounded3(v float64) []byte { return c.trimmed(round3(v), 3) }

// meanLine draws the axis of the mean with the band from the entropy to one more,
// and in it the way from the entropy to E.
func (c *Context) meanLine(box view.Rect) {
	b, m := &c.b, &c.questions
	if c.asking() {
		return
	}
	s := c.meanAxis(box, 17)
	y := box.Bottom() - 20
	low, high, e := s.Map(m.h), s.Map(m.h+1), s.Map(m.bag.Mean())
	band := view.Rect{X: low, Y: y - 15, W: high - low, H: 13}
	b.Rect(band, 0, view.Track)
	b.Fade(0.6)
	if !m.bag.Tight() {
		b.Hatch(view.Rect{X: low, Y: band.Y, W: e - low, H: band.H}, 0, view.Black)
	}
	b.Hair(view.Point{X: low - 0.75, Y: band.Y - 3}, 1.5, band.H+5, view.Muted)
	b.Hair(view.Point{X: high - 0.75, Y: band.Y}, 1.5, band.H+2, view.Muted)
	b.Rect(view.Rect{X: e - 1.5, Y: band.Y - 5, W: 3, H: band.H + 7}, 1, view.Black)
	note := view.Type{Size: view.TickSize, Ink: view.Muted}
	if c.UI.Predict.Stage != Shown {
		b.Text(view.Point{X: high + 4, Y: band.Y + 10.5}, c.word(words.QuestionsH1), note)
	}
	bold := view.Type{Size: view.TickSize, Weight: view.SemiBold, Ink: view.Black}
	at := view.Point{X: box.X, Y: band.Y - 9.5}
	mean := view.Tag{X: e, Text: c.word(words.QuestionsE, c.rounded3(m.bag.Mean())), Type: bold}
	switch {
	case c.UI.Predict.Stage == Shown:
		x := s.Map(c.UI.Predict.Guess)
		b.Dash(view.Point{X: x, Y: band.Y - 5}, view.Point{X: x, Y: y + 4}, 1.8, 4, 7, view.Black)
		b.Tags(at, box.W, mean, view.Tag{X: x, Text: c.word(words.QuestionsGuess, c.trimmed(c.UI.Predict.Guess, 2)), Type: bold})
	case m.bag.Tight():
		text := c.word(words.QuestionsEH, c.rounded3(m.h))
		b.Text(view.Point{X: box.Start(e, c.M.Width(text, bold.Size, bold.Weight)), Y: at.Y}, text, bold)
	default:
		b.Tags(at, box.W, view.Tag{X: low, Text: c.word(words.QuestionsH, c.rounded3(m.h)), Type: note}, mean)
	}
}

// meanAxis draws the axis at the foot of box, its numbers that far below it.
func (c *Context) meanAxis(box view.Rect, below float64) view.Scale {
	y := box.Bottom() - 20
	s := view.Scale{D1: guessEnd, R0: box.X + 5, R1: box.Right() - 5}
	c.b.Line(view.Point{X: s.R0, Y: y}, view.Point{X: s.R1, Y: y}, 2, view.Track)
	for v := 0.0; v <= guessEnd; v++ {
		c.b.Hair(view.Point{X: s.Map(v) - 0.5, Y: y}, 1, 5, view.Muted)
		c.b.Text(view.Point{X: s.Map(v), Y: y + below}, c.fixed(v, 0), view.Type{Size: view.TickSize, Align: view.Middle, Ink: view.Muted})
	}
	return s
}
