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

// mostExponent is the logarithm of the largest float64.
const mostExponent = 709.782712893384

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
	m.limit = mostExponent - sim.LogSumExp(z)
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
	shiftDiscs   = 118
)

// shiftLayout is what the scene is made of, from above.
func shiftLayout(width float64, _ int, _ bool) layout {
	say := func(c *Context, room view.Rect) { c.sentence(room, (*Context).shiftWords) }
	if width < view.ColumnWidth {
		return layoutOf(
			part{view.Part{Least: 3*sentenceLeadPhone + 4, Want: 4*sentenceLeadPhone + 4}, say},
			part{view.Part{Least: 104, Want: shiftDiscs}, (*Context).shiftDiscs},
			part{view.Part{Least: 168, Want: shiftBlock, Grow: 1}, (*Context).shiftAdded},
			part{view.Part{Least: 168, Want: shiftBlock, Grow: 1}, (*Context).shiftTimes},
			part{view.Part{Least: view.Touch, Want: view.Touch, Drop: 1}, (*Context).shiftAsk},
			part{view.Part{Least: view.Touch, Want: view.Touch, Drop: 2}, (*Context).shiftPresets},
			part{view.Part{Least: 22, Want: 26, Drop: 3, Said: true}, (*Context).shiftFormula},
			part{view.Part{Least: 8, Want: 12}, nil},
		)
	}
	return layoutOf(
		part{view.Part{Least: 2*sentenceLeading + 4, Want: 2*sentenceLeading + 6}, say},
		part{view.Part{Least: 168, Want: shiftWide, Grow: 1}, (*Context).shiftPictures},
		part{view.Part{Least: 110, Want: shiftHandles, Grow: 0.3, Drop: 3}, (*Context).shiftLogits},
		part{view.Part{Least: shiftSliders, Want: shiftSliders}, (*Context).shiftSliders},
		part{view.Part{Least: view.Touch, Want: 48, Drop: 1}, (*Context).shiftStrip},
		part{view.Part{Least: 22, Want: 26, Drop: 2, Said: true}, (*Context).shiftFormula},
		part{view.Part{Least: 6, Want: 12}, nil},
	)
}

func viewShift(c *Context) {
	c.computeShift()
	box, rest, phone := c.open(words.ShiftTitle, words.ShiftTitleShort)
	l := shiftLayout(c.Box.X, c.State.N, false)
	parts := l.list()
	switch computer := c.State.On(sim.ShiftComputer); {
	case computer && phone:
		parts[1].draw, parts[2].draw, parts[3].draw = (*Context).shiftBig, (*Context).shiftBook, (*Context).shiftStable
	case computer: // e^z takes the place of the handles
		parts[1] = part{view.Part{Least: 168, Want: shiftWide + shiftHandles, Grow: 1}, (*Context).shiftMachine}
		parts[2].Least, parts[2].Want, parts[2].Grow = 0, 0, 0
		parts[3].draw = (*Context).shiftBig
	}
	c.lay(box, rest, parts)
}
