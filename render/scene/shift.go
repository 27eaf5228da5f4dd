package scene

import (
	"softmax/render/view"
	"softmax/render/words"
	"softmax/sim"
)

// The shift scene: softmax does not see what is added to all logits, z/Σz does
// not see what multiplies them, and each sees the other.

// The scene's zones. A bar's and a logit's is followed by those of the next classes.
const (
	idShiftBar   = idScene
	idScaleBar   = idScene + 0x04
	idShiftLogit = idScene + 0x08
	idScaleLogit = idScene + 0x0c
	idShiftC     = idScene + 0x10 + iota - 4
	idShiftA
	idShiftBig
	idShiftComputer
	idShiftGuess  // of the second class; the first has the guess of every scene
	idShiftPreset = idScene + 0x20
)

const shiftN = sim.ShiftClasses

// A cell is one of the four pictures: a rule applied to logits that were moved.
type cell struct {
	p, start       [shiftN]float64 // of the State, and of its logits as they are
	shown, from    [shiftN]float64 // the same of the shapes
	ghost          [shiftN]float64 // at the press
	ok, okShown    bool            // Σz is not 0
	okStart, okWas bool
	same           bool
}

// A shift is what the scene computes once a frame. The columns of cells are z + c
// and a z, their rows softmax and z/Σz.
type shift struct {
	c, a   float64
	cells  [2][2]cell
	leader int
	level  bool // all logits are equal

	exps, book, less [shiftN]float64 // of the computer: e^z and its part by the book; e^(z − the largest)
	big, largest     float64
	limit            float64 // the c from which the sum overflows
}

func (c *Context) computeShift() {
	m, s := &c.shift, c.State
	m.c, m.a = s.V[sim.ShiftC], s.V[sim.ShiftA]
	for op := range 2 {
		for row := range 2 {
			k := &m.cells[op][row]
			k.ok = rule(&k.p, s, op, row)
			k.okStart = rule(&k.start, s, -1, row)
			k.okShown = rule(&k.shown, c.Shown, op, row)
			rule(&k.from, c.Shown, -1, row)
			if c.UI.HasGhost {
				k.okWas = rule(&k.ghost, &c.UI.Ghost, op, row)
			}
			k.same = k.ok && k.okStart
			for i := range k.p {
				k.same = k.same && k.p[i]-k.start[i] < 1e-9 && k.start[i]-k.p[i] < 1e-9
			}
		}
	}
	z := s.ShiftLogits()
	m.leader, m.level = 0, true
	for i := range z {
		if z[i] > z[m.leader] {
			m.leader = i
		}
		m.level = m.level && z[i] == z[0]
	}
	m.big = s.V[sim.ShiftBig]
	m.largest = z[m.leader] + m.big
	var moved [shiftN]float64
	sim.ByTheBook(m.exps[:0], m.book[:0], s.ShiftedLogits(moved[:0], m.big))
	for i := range z {
		m.less[i] = sim.Exp(z[i] - z[m.leader])
	}
	m.limit = 709.782712893384 - sim.LogSumExp(z) // the logarithm of the largest float64
}

// rule fills dst with the shares of the state's logits under an operation (0:
// add c, 1: multiply by a, else none) and a rule (0: softmax, 1: z/Σz).
func rule(dst *[shiftN]float64, s *sim.State, op, row int) (ok bool) {
	var moved [shiftN]float64
	z := s.ShiftLogits()
	switch op {
	case 0:
		z = s.ShiftedLogits(moved[:0], s.V[sim.ShiftC])
	case 1:
		z = s.ScaledLogits(moved[:0], s.V[sim.ShiftA])
	}
	if row == 0 {
		sim.Softmax(dst[:0], z, 1)
		return true
	}
	_, ok = sim.Plain(dst[:0], z)
	return ok
}

// askShift asks what becomes of softmax when c is added.
func askShift(s *sim.State) (Question, bool) {
	if s.On(sim.ShiftComputer) {
		return Question{}, false
	}
	start := 0.45
	if p := s.Value(sim.Shifted); p > 0.35 && p < 0.55 { // a start at the answer would be one
		start = 0.7
	}
	lo, hi := s.Range(sim.Shifted)
	return Question{Target: sim.Shifted, Start: min(max(start, lo), hi),
		Msg: sim.Set{Target: sim.KnobTarget(sim.ShiftC), Value: askedShift(s)}}, true
}

// askedShift returns the c that the question is about.
func askedShift(s *sim.State) float64 {
	if c := s.V[sim.ShiftC]; c != 0 {
		return c
	}
	return 3
}

const (
	shiftSliders = 58
	shiftWide    = 300 // the four pictures
	shiftHandles = 132 // the logits
	shiftBlock   = 214 // an operation on the phone
	shiftDiscs   = 106
)

func shiftHeight(width float64, _ int) float64 {
	if width < view.ColumnWidth {
		return headerHeight + 4*sentenceLeadPhone + 4 + shiftDiscs + 2*shiftBlock + 2*view.Touch + 26 + 12
	}
	return headerHeight + 2*sentenceLeading + 6 + shiftWide + shiftHandles + shiftSliders + 48 + 26 + 12
}

func viewShift(c *Context) {
	c.computeShift()
	box, rest, phone := c.open(words.ShiftTitle, words.ShiftTitleShort)
	say := func(c *Context, room view.Rect) { c.sentence(room, (*Context).shiftWords) }
	computer := c.State.On(sim.ShiftComputer)
	if phone {
		parts := [...]view.Part{
			{Least: 3*sentenceLeadPhone + 4, Want: 4*sentenceLeadPhone + 4},
			{Least: 92, Want: shiftDiscs},
			{Least: 168, Want: shiftBlock, Grow: 1},
			{Least: 168, Want: shiftBlock, Grow: 1},
			{Least: view.Touch, Want: view.Touch, Drop: 1},
			{Least: view.Touch, Want: view.Touch, Drop: 2},
			{Least: 22, Want: 26, Drop: 3},
			{Least: 8, Want: 12},
		}
		c.b.Require(rest.Y + view.Stack(parts[:], rest.H))
		draw := [...]func(*Context, view.Rect){say, (*Context).shiftDiscs, (*Context).shiftAdded, (*Context).shiftTimes,
			(*Context).shiftAsk, (*Context).shiftPresets, (*Context).shiftFormula, nil}
		if computer {
			draw[1], draw[2], draw[3] = (*Context).shiftBig, (*Context).shiftBook, (*Context).shiftStable
		}
		c.column(rest, parts[:], draw[:])
		c.tools(box)
		return
	}
	parts := [...]view.Part{
		{Least: 2*sentenceLeading + 4, Want: 2*sentenceLeading + 6},
		{Least: 168, Want: shiftWide, Grow: 1},
		{Least: 110, Want: shiftHandles, Grow: 0.3, Drop: 3},
		{Least: shiftSliders, Want: shiftSliders},
		{Least: view.Touch, Want: 48, Drop: 1},
		{Least: 22, Want: 26, Drop: 2},
		{Least: 6, Want: 12},
	}
	if computer { // e^z takes the place of the handles
		parts[1] = view.Part{Least: 168, Want: shiftWide + shiftHandles, Grow: 1}
		parts[2].Least, parts[2].Want, parts[2].Grow = 0, 0, 0
	}
	c.b.Require(rest.Y + view.Stack(parts[:], rest.H))
	draw := [...]func(*Context, view.Rect){say, (*Context).shiftPictures, (*Context).shiftLogits, (*Context).shiftSliders,
		(*Context).shiftStrip, (*Context).shiftFormula, nil}
	if computer {
		draw[1], draw[3] = (*Context).shiftMachine, (*Context).shiftBig
	}
	c.column(rest, parts[:], draw[:])
	c.tools(box)
}

// shiftColumns returns the room of the row names, of the bars of both columns,
// and how far beside them the discs stand.
func (c *Context) shiftColumns(box view.Rect) (names view.Rect, columns [2]view.Rect, disc float64) {
	names, rest := box.CutLeft(96)
	disc = 44
	if c.Box.X >= view.DesktopWidth {
		disc = 56
	}
	for i := range columns {
		columns[i] = rest.Column(i, 2)
		columns[i].X += 10 * float64(i)
		columns[i].W -= 2*disc + 10
	}
	return names, columns, disc
}

// shiftPictures draws the two by two.
func (c *Context) shiftPictures(box view.Rect) {
	b, m := &c.b, &c.shift
	names, columns, disc := c.shiftColumns(box)
	const title, name, above, below = 24, 22, 23, 16
	// A bar of 100 % is u high in both rows; below the second there is room for negative shares.
	u := (box.H - title - name - 2*above - below) / (1.08 + 1.08 + 0.4)
	zero := [2]float64{box.Y + title + above + 1.08*u, box.Bottom() - name - below - 0.4*u}
	head := [2][]byte{c.shiftTitle(), c.word(words.ShiftProduct, c.times())}
	for op, col := range columns {
		b.Text(view.Point{X: col.X, Y: box.Y + 15}, head[op], view.Type{Size: view.BodySize, Weight: view.SemiBold, Ink: view.Black})
		for row := range 2 {
			c.shiftBars(col, zero[row], u, op, row)
			if c.shiftHidden(op) {
				continue
			}
			c.verdict(view.Point{X: col.Right() + disc, Y: zero[row] - u*0.5 - 6}, 16, &m.cells[op][row], false)
		}
		for i := range shiftN {
			at := col.Column(i, shiftN)
			b.Fit(view.Point{X: at.Centre().X, Y: box.Bottom() - 7}, at.W-4, c.shiftName(i), view.Type{Size: 13, Weight: view.SemiBold, Align: view.Middle, Ink: view.Black})
		}
	}
	x := columns[1].X - 12
	b.Hair(view.Point{X: x, Y: box.Y + 2}, 1, box.H-4, view.Grid)
	for row, key := range [...][2]words.Key{{words.ShiftSoftmax, words.ShiftSoftmaxNote}, {words.ShiftPlain, words.ShiftPlainNote}} {
		y := zero[row] - u*0.5
		b.Fit(view.Point{X: names.X, Y: y}, names.W-8, c.word(key[0]), view.Type{Size: view.BodySize, Weight: view.SemiBold, Ink: view.Black})
		b.Fit(view.Point{X: names.X, Y: y + 18}, names.W-8, c.word(key[1]), view.Type{Size: view.NoteSize, Ink: view.Muted})
	}
	b.Fit(view.Point{X: names.X, Y: box.Y + 15}, names.W-8, c.word(words.ShiftStart), view.Type{Size: view.NoteSize, Ink: view.Muted})
}

// shiftTitle names the column of z + c.
func (c *Context) shiftTitle() []byte {
	v := c.shift.c
	if c.UI.Predict.Stage == Asked {
		v = askedShift(c.State)
	}
	if v < 0 {
		return c.word(words.ShiftMinus, c.trimmed(-v, 4))
	}
	return c.word(words.ShiftPlus, c.trimmed(v, 4))
}

// shiftHidden reports whether a question hides the column.
func (c *Context) shiftHidden(op int) bool { return op == 0 && c.UI.Predict.Stage == Asked }

// shiftName returns the name of class i: this scene's classes have the catalog's own.
func (c *Context) shiftName(i int) []byte { return c.word(words.Class0 + words.Key(i)) }

// shiftLogits draws the logits of both columns, moved, and where they start.
func (c *Context) shiftLogits(box view.Rect) {
	b := &c.b
	names, columns, _ := c.shiftColumns(box)
	b.Fit(view.Point{X: names.X, Y: box.Centre().Y}, names.W-8, c.word(words.ShiftLogits), view.Type{Size: view.BodySize, Weight: view.SemiBold, Ink: view.Black})
	b.Hair(view.Point{X: columns[1].X - 12, Y: box.Y}, 1, box.H-6, view.Grid)
	for op, col := range columns {
		room := view.Rect{X: col.X, Y: box.Y + 12, W: col.W, H: box.H - 26}
		// The axis holds whatever ±3 becomes.
		a := c.Shown.V[sim.ShiftA]
		most := 8.0
		if op == 1 {
			most = max(most, sim.MaxShiftLogit*a)
		}
		y := view.Scale{D0: -most, D1: most, R0: room.Bottom(), R1: room.Y}
		b.Hair(view.Point{X: room.X, Y: y.Map(0) - 0.75}, room.W, 1.5, view.Track)
		for i := range shiftN {
			k := sim.ShiftZ + sim.Knob(i)
			x := room.Column(i, shiftN).Centre().X
			move := func(s *sim.State) float64 {
				if op == 0 {
					return s.V[k] + s.V[sim.ShiftC]
				}
				return float64(s.V[k] * s.V[sim.ShiftA])
			}
			z, to := c.Shown.V[k], move(c.Shown)
			s := view.Scale{D0: -sim.MaxShiftLogit, D1: sim.MaxShiftLogit, R0: y.Map(-sim.MaxShiftLogit * a), R1: y.Map(sim.MaxShiftLogit * a)}
			if op == 0 {
				s.R0, s.R1 = y.Map(c.Shown.V[sim.ShiftC]-sim.MaxShiftLogit), y.Map(c.Shown.V[sim.ShiftC]+sim.MaxShiftLogit)
			}
			b.Line(view.Point{X: x, Y: y.R1}, view.Point{X: x, Y: y.R0}, 3, view.Track)
			b.Line(view.Point{X: x, Y: y.Map(z)}, view.Point{X: x, Y: y.Map(to)}, 5, view.ClassInk(i))
			c.dashedRing(view.Point{X: x, Y: y.Map(z)}, 7, view.Black)
			if c.UI.HasGhost && move(&c.UI.Ghost) != move(c.State) {
				b.Circle(view.Point{X: x, Y: y.Map(move(&c.UI.Ghost))}, view.RingRadius, 1.5, view.Muted)
			}
			say := words.SigmoidSayLogit
			key := words.ShiftSayLogit
			if op == 1 {
				key = words.ShiftSayLogitTimes
			}
			g := view.Grip{ID: [...]view.ID{idShiftLogit, idScaleLogit}[op] + view.ID(i), Target: sim.KnobTarget(k), Ink: view.ClassInk(i),
				Name: c.word(say, c.shiftName(i)), Value: c.word(key, c.logit(c.State.V[k]), c.logit(move(c.State))), Skip: op == 1}
			b.Track(room.Column(i, shiftN), view.TrackOf(g.ID), &g, view.AxisY, s, view.Point{})
			at := view.Point{X: x, Y: y.Map(to)}
			b.Ring(at, &g, view.AxisY, s, view.Point{})
			c.classMark(at, i)
			c.haloText(view.Point{X: x + view.RingRadius + 5, Y: at.Y + 5}, room.W/shiftN-2*view.RingRadius-8, c.logit(move(c.State)),
				view.Type{Size: 12.5, Weight: view.SemiBold, Ink: view.Black})
		}
	}
}

// dashedRing outlines a handle where it stands in another state.
func (c *Context) dashedRing(p view.Point, r float64, ink view.Ink) {
	for part := range 8 {
		a := float64(part) * quarter / 2
		c.b.Arc(p, r, a, a+quarter/4+0.1, 1.4, ink)
	}
}
