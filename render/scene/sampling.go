package scene

import (
	"softmax/render/view"
	"softmax/render/words"
	"softmax/sim"
)

// The sampling scene: temperature, top-k, top-p and min-p cut and reshape one
// distribution, and a word is drawn from what is left.

// The scene's zones.
const (
	idWarmth = idScene + iota
	idTopK
	idTopP
	idMinP
	idTopKLine
	idCutEntropy
	idWarmthLast
	idDraw
	idDraw20
	idBits
	_
	idCutPreset = idScene + 0x10
)

const nWords = sim.SamplingWords

// A sampling is what the scene computes once a frame.
type sampling struct {
	m, shown, ghost sim.Sampling
	other           sim.Sampling // with the temperature at the other end of the order
	left            float64      // of what was shown before a jump; 0: nothing
	was             sim.Sampling // that
	line            float64      // the k of the shapes
	hasGhost        bool
	draws           int
	drawn, piled    drawn // of the State, and of the shapes
}

func (c *Context) computeSampling() {
	m := &c.sampling
	m.m, m.other = c.State.Sampling(), c.State.SamplingOtherwise()
	m.shown, m.left, m.line = m.m, c.Left, c.State.V[sim.SamplingK]
	if m.left > 0 {
		m.fade(c.Was)
	}
	if m.hasGhost = c.UI.HasGhost; m.hasGhost {
		m.ghost = c.UI.Ghost.Sampling()
	}
	m.draws = int(c.State.V[sim.SamplingDraws])
	m.drawn.draw(&m.m.P, c.State.Seed, m.draws)
	m.piled.draw(&m.shown.P, c.State.Seed, int(c.Shown.V[sim.SamplingDraws]))
}

// nextWord returns the name of word i.
func (c *Context) nextWord(i int) []byte { return c.word(words.SamplingWord + words.Key(i)) }

const (
	samplingPrompt = 46
	samplingLegend = 24
	samplingRow    = 28
	samplingFoot   = 16 // below the words, for the ring when it is there
	samplingKnob   = 58 // a slider
	samplingGauge  = 64 // the entropy
	samplingMain   = samplingPrompt + samplingLegend + nWords*samplingRow + samplingFoot
)

// samplingLayout is what the scene is made of, from above.
func samplingLayout(width float64, _ int, _ bool) layout {
	say := func(c *Context, room view.Rect) { c.sentence(room, (*Context).samplingWords) }
	if width < view.ColumnWidth {
		return layoutOf(
			part{view.Part{Least: 3 * sentenceLeadPhone, Want: 3*sentenceLeadPhone + 8}, say},
			part{view.Part{Least: samplingPrompt + samplingLegend + nWords*19 + samplingFoot, Want: samplingMain - 4*nWords, Grow: 1}, (*Context).samplingList},
			part{view.Part{Least: 2*samplingKnob - 6, Want: 2 * samplingKnob}, (*Context).samplingKnobs},
			part{view.Part{Least: samplingGauge - 4, Want: samplingGauge}, (*Context).samplingEntropy},
			part{view.Part{Least: view.Touch, Want: view.Touch}, (*Context).samplingOrderPhone},
			part{view.Part{Least: view.Touch, Want: view.Touch}, (*Context).samplingDraw},
			part{view.Part{Least: view.Touch, Want: view.Touch, Drop: 1}, (*Context).samplingPresets},
			part{view.Part{Least: 40, Want: 46, Drop: 2, Said: true}, (*Context).samplingFormula},
			part{view.Part{Least: 8, Want: 12}, nil},
		)
	}
	return layoutOf(
		part{view.Part{Least: 2*sentenceLeading + 2, Want: 2*sentenceLeading + 8}, say},
		part{view.Part{Least: samplingPrompt - 8 + samplingLegend - 4 + nWords*17.5 + samplingFoot, Want: samplingMain, Grow: 1}, (*Context).samplingSides},
		part{view.Part{Least: view.Touch, Want: 52, Drop: 1}, (*Context).samplingStrip},
		part{view.Part{Least: 24, Want: 26, Drop: 2, Said: true}, (*Context).samplingFormula},
		part{view.Part{Least: 4, Want: 12}, nil},
	)
}

func viewSampling(c *Context) {
	c.computeSampling()
	box, rest, _ := c.open(words.SamplingTitle, words.SamplingTitleShort)
	l := samplingLayout(c.Box.X, c.State.N, false)
	c.lay(box, rest, l.list())
}

// samplingSides draws the words, and beside them what is set.
func (c *Context) samplingSides(box view.Rect) {
	w := min(max(box.W*0.32, 216), 320)
	panel, left := box.CutRight(w)
	_, left = left.CutRight(26)
	c.samplingList(left)
	high := float64(4 * samplingKnob)
	if box.H < high+samplingGauge+2*view.Touch {
		high = 2 * samplingKnob
	}
	spare := max(box.H-high-samplingGauge-2*view.Touch, 0)
	knobs, panel := panel.CutTop(high + spare*0.5)
	gauge, panel := panel.CutTop(samplingGauge + spare*0.3)
	order, panel := panel.CutTop(view.Touch + spare*0.2)
	draw, _ := panel.CutTop(view.Touch)
	c.samplingKnobs(knobs)
	c.samplingEntropy(gauge)
	c.samplingOrder(order)
	c.samplingDraw(draw)
}
