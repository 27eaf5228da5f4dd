package scene

import (
	"math"

	"softmax/render/view"
	"softmax/render/words"
	"softmax/sim"
)

// askQuestions asks for the expected number of questions.
func askQuestions(s *sim.State) (Question, bool) {
	start := 3.0
	if bag := s.Bag(); bag.Colours() == 1 {
		start = 2
	}
	return Question{Target: sim.MeanQuestions, Msg: sim.Set{Target: sim.MeanQuestions}, Start: start}, true
}

// questionsAnswer compares the guess with the truth, as they are printed.
func (c *Context) questionsAnswer() []byte {
	guess, truth := math.Round(c.UI.Predict.Guess*100)/100, round3(c.questions.bag.Mean())
	same, decimals := guess == math.Round(truth*100)/100, 3
	if same { // no guess is nearer
		decimals = 2
	}
	key, off := offBy(guess-truth, same, words.QuestionsHigh, words.QuestionsLow, words.QuestionsExact)
	return c.word(key, c.trimmed(guess, 2), c.trimmed(truth, decimals), c.trimmed(off, 3))
}

// questionsGuess draws the axis of the guess in the room of what is hidden.
func (c *Context) questionsGuess(box view.Rect) {
	b := &c.b
	in := view.Rect{X: box.X + 12, Y: box.Centre().Y - 44, W: box.W - 24, H: 88}
	text := c.word(words.QuestionsAverage)
	b.Fit(view.Point{X: in.X, Y: in.Y}, in.W, text, view.Type{Size: view.ValueSize, Weight: view.SemiBold, Ink: view.Black})
	s := c.meanAxis(in, 30)
	at := view.Point{X: s.Map(c.UI.Predict.Guess), Y: in.Bottom() - 20}
	guess := c.word(words.QuestionsGuess, c.trimmed(c.UI.Predict.Guess, 2))
	t := view.Type{Size: view.LoudSize, Weight: view.SemiBold, Ink: view.Black}
	b.Text(view.Point{X: in.Start(at.X, c.M.Width(guess, t.Size, t.Weight)), Y: at.Y - 26}, guess, t)
	g := view.Grip{ID: idGuess, Target: GuessTarget, Ink: view.Black, Name: c.word(words.QuestionsSayGuess), Value: c.trimmed(c.UI.Predict.Guess, 2)}
	b.Track(view.Rect{X: in.X - 10, Y: at.Y - 22, W: in.W + 20, H: 44}, view.TrackOf(g.ID), &g, view.AxisX, s, view.Point{})
	b.Pill(at, view.PillHeight+2, view.PillWidth, &g, view.AxisX, s)
}
