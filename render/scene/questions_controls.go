package scene

import (
	"softmax/render/view"
	"softmax/render/words"
	"softmax/sim"
)

// questionsBalls draws how many balls of each colour there are, one below the other.
func (c *Context) questionsBalls(box view.Rect) {
	pitch := min(box.H/sim.BallColours, 52)
	for i := range sim.BallColours {
		c.ballsOf(view.Rect{X: box.X, Y: box.Y + (box.H-pitch*sim.BallColours)/2 + pitch*float64(i), W: box.W, H: pitch}, i, true)
	}
}

// questionsBallsPhone draws them two by two.
func (c *Context) questionsBallsPhone(box view.Rect) {
	for i := range sim.BallColours {
		room := box.Line(i/2, 2).Column(i%2, 2)
		room.X += 14 * float64(i%2)
		room.W -= 14
		c.ballsOf(room, i, false)
	}
}

// ballsOf draws the handle of one colour between its ball and its number.
func (c *Context) ballsOf(row view.Rect, i int, named bool) {
	b, m := &c.b, &c.questions
	count := float64(m.bag.Counts[i])
	y := row.Centre().Y
	b.Ball(view.Point{X: row.X + 11, Y: y}, 11, i, c.letter(i))
	left := row.X + 30
	if named {
		w := 0.0
		for j := range sim.BallColours {
			w = max(w, c.M.Width(c.colour(j), view.ValueSize, view.SemiBold))
		}
		b.Text(view.Point{X: left, Y: y + 4.7}, c.colour(i), view.Type{Size: view.ValueSize, Weight: view.SemiBold, Ink: view.Black})
		left += w + 8
	}
	b.Text(view.Point{X: row.Right(), Y: y + 4.9}, c.fixed(count, 0), view.Type{Size: 13.5, Weight: view.SemiBold, Align: view.End, Ink: view.Black})
	s := view.Scale{D1: sim.MaxBalls, R0: left + view.RingRadius, R1: row.Right() - 22 - view.RingRadius}
	at := view.Point{X: s.Map(count), Y: y}
	b.Line(view.Point{X: s.R0, Y: y}, view.Point{X: s.R1, Y: y}, 4, view.Track)
	b.Line(view.Point{X: s.R0, Y: y}, at, 4, view.BallInk(i))
	g := view.Grip{ID: idBallCount + view.ID(i), Target: ballsTarget + sim.Target(i), Ink: view.BallInk(i), Name: c.word(words.QuestionsSayBalls, c.ball(i)),
		Value: c.word(words.QuestionsSayBallsValue, c.fixed(count, 0), c.count(float64(m.bag.Lengths[i])))}
	if c.asking() || count == 0 {
		g.Value = c.word(words.QuestionsSayBallsHidden, c.fixed(count, 0))
	}
	room := view.Rect{X: s.R0 - view.RingRadius, Y: y - row.H/2, W: s.R1 - s.R0 + 2*view.RingRadius, H: row.H}
	b.Track(room, view.TrackOf(g.ID), &g, view.AxisX, s, view.Point{})
	if was, ok := c.before(sim.Balls + sim.Knob(i)); ok {
		b.GhostRing(view.Point{X: s.Map(was), Y: y})
	}
	b.Ring(at, &g, view.AxisX, s, view.Point{})
}

// questionsPlay draws the buttons that draw one ball, and one after another.
func (c *Context) questionsPlay(box view.Rect) {
	asked := c.asking()
	step, play := box.CutLeft(box.W * 0.56)
	_, play = play.CutLeft(8)
	c.b.Button(step, view.Button{ID: idStep, Text: c.word(words.QuestionsDraw), Main: true, Off: asked || c.questions.drawn == sim.MaxDraws,
		Size: 13.5, Height: 38, Act: set(sim.KnobTarget(sim.Draws), c.State.V[sim.Draws]+1)})
	if !asked {
		c.playButton(play, sim.Draws)
	}
}

// questionsButtons draws the question and the examples.
func (c *Context) questionsButtons(box view.Rect) {
	c.questionsPresets(c.askAtLeft(box, askGap, true), false)
}

// questionsPlayPhone draws the question beside what draws.
func (c *Context) questionsPlayPhone(box view.Rect) {
	ask, play := box.CutRight(c.askWidth())
	c.predictButtons(ask)
	_, play = play.CutRight(8)
	c.questionsPlay(play)
}

func (c *Context) questionsPresetsPhone(box view.Rect) { c.questionsPresets(box, true) }

func (c *Context) questionsPresets(box view.Rect, fill bool) {
	c.presets(box, idQuestionPreset, words.QuestionsPreset0, sim.HalvesOfHalves, 5, fill)
}
