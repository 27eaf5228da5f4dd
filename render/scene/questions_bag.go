package scene

import (
	"softmax/render/view"
	"softmax/render/words"
)

// questionsBag draws the balls, and under them the questions that tell them apart.
func (c *Context) questionsBag(box view.Rect) {
	m := &c.questions
	height := 44.0
	if box.H < 240 {
		height = 30
	}
	bag, rest := box.CutTop(height)
	c.b.Rect(bag, height/2, view.Surface)
	c.b.Outline(bag, height/2, 1.5, view.Track)
	c.ballsInBag(bag)
	if c.asking() {
		c.questionsGuess(rest)
		return
	}
	apart := 0.0
	for length := range m.tree.deep + 1 {
		apart = max(apart, c.M.Width(c.count(float64(length)), view.ValueSize, view.SemiBold)+10)
	}
	m.tree.place(rest, &m.bag, min(max(apart, 56), rest.W/float64(max(m.tree.n, 1))))
	root := m.tree.nodes[0].at
	stroke, ink := wayLook(m.last >= 0)
	c.b.Line(view.Point{X: root.X, Y: bag.Bottom()}, root, stroke, ink)
	for _, lit := range [...]bool{false, true} {
		for i := range m.tree.size {
			c.treeEdges(i, lit)
		}
	}
	for i := range m.tree.size {
		c.treeNode(i)
	}
}

// ballsInBag lays the balls out in the order of the leaves, in as many rows as
// leave them largest.
func (c *Context) ballsInBag(bag view.Rect) {
	m := &c.questions
	in := bag.Inset(12, 3)
	rows, r := 1, 0.0
	for n := 1; n <= 4; n++ {
		columns := (m.bag.N + n - 1) / n
		if size := min(in.W/float64(columns)*0.46, in.H/float64(n)*0.46, 13); size > r {
			rows, r = n, size
		}
	}
	columns := (m.bag.N + rows - 1) / rows
	k := 0
	for _, colour := range m.tree.order[:m.tree.n] {
		letter := c.letter(colour)
		for range m.bag.Counts[colour] {
			at := view.Point{X: in.Column(k/rows, columns).Centre().X, Y: in.Line(k%rows, rows).Centre().Y}
			c.b.Ball(at, r, colour, letter)
			k++
		}
	}
}

// treeEdges draws the two ways on from a question, those to the ball drawn last
// or the others.
func (c *Context) treeEdges(node int, lit bool) {
	b, t := &c.b, &c.questions.tree
	n := &t.nodes[node]
	if n.yes == 0 {
		return
	}
	for _, way := range [...]struct {
		to   int
		word words.Key
		side float64
	}{{n.yes, words.QuestionsYes, -1}, {n.no, words.QuestionsNo, 1}} {
		if on := t.leads(way.to, c.questions.last); on != lit {
			continue
		}
		to := t.nodes[way.to].at
		ty := view.Type{Size: view.NoteSize, Ink: view.Muted}
		stroke, ink := wayLook(lit)
		if lit {
			ty.Ink, ty.Weight = view.Black, view.SemiBold
		}
		b.Line(n.at, to, stroke, ink)
		ty.Align = view.Start
		if way.side < 0 {
			ty.Align = view.End
		}
		// Its answer stands between the question and the ring about a ball.
		y := min(n.at.Y+(to.Y-n.at.Y)*t.part-2, to.Y-t.ring-4)
		part := (y + 2 - n.at.Y) / (to.Y - n.at.Y)
		b.Text(view.Point{X: n.at.X + (to.X-n.at.X)*part + 7*way.side, Y: y}, c.word(way.word), ty)
	}
}

// wayLook is how a way through the tree is drawn: lit where the ball drawn last went.
func wayLook(lit bool) (stroke float64, ink view.Ink) {
	if lit {
		return 4, view.Black
	}
	return 2, view.Track
}

func (c *Context) treeNode(node int) {
	b, m := &c.b, &c.questions
	n := &m.tree.nodes[node]
	lit := m.tree.leads(node, m.last)
	if colour, ok := m.tree.leaf(node); ok {
		r := m.tree.radius
		if lit {
			b.Disc(n.at, m.tree.ring+1.5, view.Paper)
			b.Circle(n.at, m.tree.ring, 3, view.Black)
		}
		b.Ball(n.at, r, colour, c.letter(colour))
		t := view.Type{Size: view.ValueSize, Weight: view.SemiBold, Align: view.Middle, Ink: view.Black}
		b.Fit(view.Point{X: n.at.X, Y: n.at.Y + r + 19}, m.tree.apart-4, c.count(float64(m.bag.Lengths[colour])), t)
		return
	}
	yes := &m.tree.nodes[n.yes]
	text := c.word(words.QuestionsIs, c.colour(m.tree.order[yes.from]))
	if yes.to-yes.from > 1 {
		text = c.word(words.QuestionsIsOr, c.colour(m.tree.order[yes.from]), c.colour(m.tree.order[yes.from+1]))
	}
	t := view.Type{Size: view.NoteSize, Align: view.Middle, Ink: view.Black}
	pill := view.Around(n.at, c.M.Width(text, t.Size, view.SemiBold)+20, m.tree.height)
	b.Rect(pill, m.tree.height/2, view.Paper)
	edge, ink := 1.5, view.Track
	if lit {
		edge, ink, t.Weight = 2.5, view.Black, view.SemiBold
	}
	b.Outline(pill, m.tree.height/2, edge, ink)
	b.Text(view.Point{X: n.at.X, Y: n.at.Y + 4.4}, text, t)
}
