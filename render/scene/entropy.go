package scene

import (
	"softmax/render/view"
	"softmax/render/words"
	"softmax/sim"
)

// The entropy scene: entropy is the expected surprise, and it is largest where
// all is equally likely.

// The scene's zones.
const (
	idPoint = idScene + iota
	idEdge
	idEdgeLast
	idChoices
	idChoicesLast
	idTurn
	idEntropyPreset = idScene + 0x10
)

// nLevels is how many contours the triangle has, one every 0.1 nat.
const nLevels = 10

// An entropyScene is what the scene computes once a frame, and the contours,
// which it computes once.
type entropyScene struct {
	first           sim.Knob
	n               int
	p, shown, ghost [3]float64
	hasGhost        bool
	h, shownH, most float64
	area            [3]float64 // −p ln p, rounded together

	levels [nLevels]view.Contour
	traced bool
}

func (c *Context) computeEntropy() {
	m := &c.entropy
	m.first, m.n = c.State.EntropyRow()
	read := func(s *sim.State) (p [3]float64) {
		s.Parts(p[:m.n], m.first)
		return whole(p)
	}
	m.p, m.shown = read(c.State), read(c.Shown)
	m.hasGhost = false
	if first, _ := c.UI.Ghost.EntropyRow(); c.UI.HasGhost && first == m.first {
		m.ghost = read(&c.UI.Ghost)
		m.hasGhost = m.ghost != m.p
	}
	m.h, m.shownH = sim.Entropy(m.p[:m.n]), sim.Entropy(m.shown[:m.n])
	m.most = sim.Log(float64(m.n))
	m.area = apportioned(m.p, m.h, 3)
	if !m.traced {
		for i := range m.levels {
			m.levels[i].Trace(func(p [3]float64) float64 { return sim.Entropy(p[:]) }, float64(i+1)/10)
		}
		m.traced = true
	}
}

// The heights of the parts.
const (
	entropyColumnsPhone  = 270
	entropyTrianglePhone = 304
	entropyStrip         = 112
	entropyWide          = 340
	entropyDesktop       = 400
)

// entropyLayout is what the scene is made of, from above.
func entropyLayout(width float64, _ int, _ bool) layout {
	say := func(c *Context, room view.Rect) { c.sentence(room, (*Context).entropyWords) }
	if width < view.ColumnWidth {
		return layoutOf(
			part{view.Part{Least: 3 * sentenceLeadPhone, Want: 3*sentenceLeadPhone + 8}, say},
			part{view.Part{Least: 200, Want: entropyColumnsPhone, Grow: 0.6}, (*Context).entropyColumns},
			part{view.Part{Least: 220, Want: entropyTrianglePhone, Grow: 1}, (*Context).entropySpace},
			part{view.Part{Least: 90, Want: entropyStrip, Drop: 4}, (*Context).entropyDots},
			part{view.Part{Least: view.Touch, Want: view.Touch, Drop: 1}, (*Context).entropyAskPhone},
			part{view.Part{Least: view.Touch, Want: view.Touch, Drop: 2}, (*Context).entropyPresets},
			part{view.Part{Least: 40, Want: 42, Drop: 3, Said: true}, (*Context).entropyFormula},
			part{view.Part{Least: 8, Want: 12}, nil},
		)
	}
	l := layoutOf(
		part{view.Part{Least: 2*sentenceLeading + 4, Want: 2*sentenceLeading + 6}, say},
		part{view.Part{Least: 226, Want: entropyWide, Grow: 1}, (*Context).entropyPanels},
		part{view.Part{Least: 90, Want: entropyStrip, Drop: 3}, (*Context).entropyDots},
		part{view.Part{Least: view.Touch, Want: 50, Drop: 1}, (*Context).entropyButtons},
		part{view.Part{Least: 22, Want: 26, Drop: 2, Said: true}, (*Context).entropyFormula},
		part{view.Part{Least: 6, Want: 12}, nil},
	)
	if width >= view.DesktopWidth {
		l.all[1].Want = entropyDesktop
		l.all[2].Part = view.Part{} // beside the columns
	}
	return l
}

func viewEntropy(c *Context) {
	c.computeEntropy()
	box, rest, _ := c.open(words.EntropyTitle, words.EntropyTitleShort)
	l := entropyLayout(c.Box.X, c.State.N, false)
	c.lay(box, rest, l.list())
}

// entropyPanels draws the triangle and the columns side by side, on the desktop
// the row of choices beside them.
func (c *Context) entropyPanels(box view.Rect) {
	if c.Box.X >= view.DesktopWidth {
		var dots view.Rect
		dots, box = box.CutRight(box.W * 0.27)
		_, dots = dots.CutBottom(24)
		c.entropyDots(dots)
		_, box = box.CutRight(36)
	}
	left, right := box.CutLeft(box.W*0.5 - 16)
	c.entropySpace(left)
	_, right = right.CutLeft(32)
	c.entropyColumns(right)
}
