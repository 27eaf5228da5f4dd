package scene

import (
	"softmax/render/view"
	"softmax/render/words"
	"softmax/sim"
)

// The questions scene: the best yes/no questions need on average at least the
// entropy in bits, and less than one more.

// The scene's zones.
const (
	idBallCount      = idScene
	idDraws          = idScene + 0x10
	idQuestionPreset = idScene + 0x20
)

// The targets and the message of the scene.
const (
	drawsTarget = sim.Target(sim.Draws)
	ballsTarget = sim.Target(sim.Balls)
)

// A questions is what the scene computes once a frame.
type questions struct {
	bag     sim.Bag
	h       float64 // the bag's entropy, bits
	tree    tree
	colours [sim.MaxDraws]uint8 // of the balls drawn, in order
	drawn   int
	asked   int // questions for all the balls drawn
	last    int // the colour drawn last; −1: none, or hidden
}

func (c *Context) computeQuestions() {
	m := &c.questions
	m.bag = c.State.Bag()
	m.h = m.bag.Entropy() / ln2
	m.tree.grow(&m.bag)
	m.drawn = int(c.State.V[sim.Draws])
	m.asked, m.last = 0, -1
	for i := range m.drawn {
		colour := m.bag.Draw(c.State.Seed, uint64(i))
		m.colours[i] = uint8(colour)
		m.asked += m.bag.Lengths[colour]
		m.last = colour
	}
}

// mean returns the running mean of the questions, of which there are some.
func (m *questions) mean() float64 { return float64(m.asked) / float64(m.drawn) }

// colour returns what colour i is called, ball what a ball of it is in a sentence,
// and letter what stands on it.
func (c *Context) colour(i int) []byte { return c.word(words.QuestionsColour0 + words.Key(i)) }

func (c *Context) ball(i int) []byte { return c.word(words.QuestionsBall0 + words.Key(i)) }

func (c *Context) letter(i int) []byte { return c.word(words.QuestionsLetter0 + words.Key(i)) }

// count returns “질문 2개”.
func (c *Context) count(n float64) []byte {
	if n == 1 {
		return c.word(words.QuestionsCount1)
	}
	return c.word(words.QuestionsCount, c.short(n))
}

// The heights of the parts.
const (
	questionsBagPhone   = 300
	questionsMeanPhone  = 70
	questionsChartPhone = 142
	questionsBallsPhone = 92
	questionsLow        = 286
	questionsWide       = 452
	questionsDesktop    = 500
)

// questionsLayout is what the scene is made of, from above.
func questionsLayout(width float64, _ int, _ bool) layout {
	say := func(c *Context, room view.Rect) { c.sentence(room, (*Context).questionsWords) }
	if width < view.ColumnWidth {
		return layoutOf(
			part{view.Part{Least: 3 * sentenceLeadPhone, Want: 3*sentenceLeadPhone + 8}, say},
			part{view.Part{Least: 230, Want: questionsBagPhone, Grow: 1}, (*Context).questionsBagPhone},
			part{view.Part{Least: 66, Want: questionsMeanPhone}, (*Context).questionsMeanPhone},
			part{view.Part{Least: 110, Want: questionsChartPhone, Grow: 0.5, Drop: 3}, (*Context).questionsChart},
			part{view.Part{Least: 84, Want: questionsBallsPhone}, (*Context).questionsBallsPhone},
			part{view.Part{Least: view.Touch, Want: view.Touch + 4}, (*Context).questionsPlayPhone},
			part{view.Part{Least: view.Touch, Want: view.Touch, Drop: 1}, (*Context).questionsPresetsPhone},
			part{view.Part{Least: 40, Want: 42, Drop: 2, Said: true}, (*Context).questionsFormula},
			part{view.Part{Least: 8, Want: 12}, nil},
		)
	}
	l := layoutOf(
		part{view.Part{Least: 2 * sentenceLeading, Want: 2*sentenceLeading + 6}, say},
		part{view.Part{Least: questionsLow, Want: questionsWide, Grow: 1}, (*Context).questionsPanels},
		part{view.Part{Least: view.Touch, Want: 50, Drop: 1}, (*Context).questionsButtons},
		part{view.Part{Least: 22, Want: 26, Drop: 2, Said: true}, (*Context).questionsFormula},
		part{view.Part{Least: 4, Want: 12}, nil},
	)
	if width >= view.DesktopWidth {
		l.all[1].Want = questionsDesktop
	}
	return l
}

func viewQuestions(c *Context) {
	c.computeQuestions()
	box, rest, phone := c.open(words.QuestionsTitle, words.QuestionsTitle)
	l := questionsLayout(c.Box.X, c.State.N, false)
	parts := l.list()
	c.stack(rest, parts)
	if !phone && parts[2].H == 0 { // a low box: the question has its room beside the sentence
		parts[0].draw = func(c *Context, room view.Rect) {
			ask, room := room.CutRight(c.askWidth())
			_, room = room.CutRight(14)
			c.sentence(room, (*Context).questionsWords)
			c.predictButtons(ask)
		}
	}
	c.column(rest, parts)
	c.tools(box)
}

// questionsPanels draws the tree over the chart, and beside them the mean and
// what can be set.
func (c *Context) questionsPanels(box view.Rect) {
	w, gap := 196.0, 28.0
	if c.Box.X >= view.DesktopWidth {
		w, gap = 280, 48
	}
	right, left := box.CutRight(w)
	left.W -= gap
	chart, bag := left.CutBottom(min(72+(left.H-questionsLow)*0.41, 160))
	bag.H -= 6 // between what its leaves say and what the chart does
	c.questionsBag(bag)
	_, chart = chart.CutTop(max(left.H*0.1-30, 0) / 2)
	c.questionsChart(chart)
	_, right = right.CutTop(4)
	mean, right := right.CutTop(min(92+(right.H-questionsLow)*0.2, 120))
	c.questionsMean(mean)
	play, right := right.CutBottom(48)
	c.questionsBalls(right)
	c.questionsPlay(play)
}

func (c *Context) questionsBagPhone(box view.Rect) {
	_, box = box.CutBottom(8)
	c.questionsBag(box)
}
