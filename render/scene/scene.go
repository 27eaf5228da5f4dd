// Package scene turns a State into a Frame, one scene a claim of the story.
package scene

import (
	"softmax/render/view"
	"softmax/render/words"
	"softmax/sim"
)

// GuessTarget is the target of a guess: it goes to UI.Predict, not to the State.
const GuessTarget sim.Target = sim.NoTarget - 1

// A Context is what a picture depends on, and the memory it is made in. Keep
// one from frame to frame.
type Context struct {
	State *sim.State // what the digits say
	Shown *sim.State // what the shapes show: on its way to State after a jump
	Was   *sim.State // what they showed where the jump began,
	Left  float64    // and how much of that is still there, where it fades: 1 … 0
	UI    *UI
	Env   *Env
	Box   view.Point // width and height, dp
	M     view.Measure

	b        view.Builder
	nameRoom float64 // how wide a name in the sentence may be; 0: as wide as it is
	softmax  softmax

	why        why
	shift      shift
	sigmoid    sigmoid
	gradient   gradientScene
	likelihood likelihood
	entropy    entropyScene
	questions  questions
	cross      crossScene
	sampling   sampling
}

// A Question is asked before its answer is shown.
type Question struct {
	Target sim.Target // what the guess is about
	Msg    sim.Msg    // what "show" does to the State
	Start  float64    // where the guess starts
}

// An entry is what the program knows of a scene.
type entry struct {
	view   func(c *Context)
	ask    func(s *sim.State) (Question, bool)
	layout func(width float64, n int, rows bool) layout // rows: of softmax and gradient, classes lie in rows
}

// scenes is the table of scenes, by sim.Scene.
var scenes = [...]entry{
	sim.SceneSoftmax:      {viewSoftmax, askSoftmax, softmaxLayout},
	sim.SceneWhyNot:       {viewWhy, askWhy, whyLayout},
	sim.SceneSigmoid:      {viewSigmoid, nil, sigmoidLayout},
	sim.SceneShift:        {viewShift, askShift, shiftLayout},
	sim.SceneGradient:     {viewGradient, askGradient, gradientLayout},
	sim.SceneLikelihood:   {viewLikelihood, askLikelihood, likelihoodLayout},
	sim.SceneSurprise:     {viewSurprise, nil, surpriseLayout},
	sim.SceneEntropy:      {viewEntropy, askEntropy, entropyLayout},
	sim.SceneQuestions:    {viewQuestions, askQuestions, questionsLayout},
	sim.SceneCrossEntropy: {viewCross, askCross, crossLayout},
	sim.SceneSampling:     {viewSampling, nil, samplingLayout},
}

// titles are the names of the scenes, by sim.Scene: what the list shows. It is a
// table of its own, for the scenes draw the way to the others.
var titles = [...]words.Key{
	sim.SceneSoftmax:      words.SoftmaxTitle,
	sim.SceneWhyNot:       words.WhyTitle,
	sim.SceneSigmoid:      words.SigmoidTitle,
	sim.SceneShift:        words.ShiftTitle,
	sim.SceneGradient:     words.GradientTitle,
	sim.SceneLikelihood:   words.LikelihoodTitle,
	sim.SceneSurprise:     words.SurpriseTitle,
	sim.SceneEntropy:      words.EntropyTitle,
	sim.SceneQuestions:    words.QuestionsTitle,
	sim.SceneCrossEntropy: words.CrossTitle,
	sim.SceneSampling:     words.SamplingTitle,
}

// leastWidth is the width below which no picture has room side by side for what
// has to stand there.
const leastWidth = 320

// fullWidth is the width from which on a picture gains nothing by more room: in a
// box larger both ways it is magnified, to be read from the back of a class room.
const fullWidth = 1100

// fit returns how large a picture is drawn in that box, before its height is
// known: 1 but in a box too narrow or larger than all of it.
func (c *Context) fit(box view.Point) float64 {
	switch {
	case box.X <= 0:
		return 1
	case box.X < leastWidth:
		return box.X / leastWidth
	case box.X > fullWidth:
		return max(1, min(box.X/fullWidth, box.Y/Height(c.State.Scene, fullWidth, c.State.N)))
	}
	return 1
}

// View fills f with the picture of c. It allocates nothing once f and c have
// grown. Where the box is too small even for the least picture, the picture is
// made in a larger box and scaled down.
func View(f *view.Frame, c *Context) {
	e := &scenes[c.State.Scene]
	box := c.Box
	c.b.M = c.M
	c.b.Hover, c.b.Printed = c.UI.Hover, c.Env.Printed
	c.b.Focus = 0
	if c.UI.FocusVisible {
		c.b.Focus = c.UI.Focus
	}
	k := c.fit(box)
	box = view.Point{X: box.X / k, Y: box.Y / k}
	pager := c.hasPager(box)
	for range 4 {
		c.b.Begin(f, box.X, box.Y)
		c.b.Rect(view.Rect{W: box.X, H: box.Y}, 0, view.Paper)
		c.Box = box
		if pager {
			c.Box.Y -= pagerHeight()
		}
		e.view(c)
		need := c.b.Need() + box.Y - c.Box.Y
		fits := need <= box.Y+0.5
		if !fits && pager {
			pager = false
			continue
		}
		if pager {
			c.pager(box)
		}
		if fits {
			break
		}
		k *= box.Y / need
		box = view.Point{X: box.X * need / box.Y, Y: need}
	}
	c.figures()
	if c.UI.Menu {
		c.menu(box)
	}
	c.b.DrawFocus()
	if k != 1 {
		f.Scale(k)
	}
	c.Box = view.Point{X: f.Size.X, Y: f.Size.Y}
}

// Ask returns the question of the scene; ok is false where it has none.
func Ask(s *sim.State) (q Question, ok bool) {
	if ask := scenes[s.Scene].ask; ask != nil {
		return ask(s)
	}
	return Question{}, false
}

// Height returns how high the scene wants to be at that width with n classes:
// constant, so that no page ever jumps.
func Height(s sim.Scene, width float64, n int) float64 {
	l := scenes[s].layout(width, n, rowsAt(width, n))
	return l.height() + pagerHeight()
}
