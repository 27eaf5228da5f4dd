package wasm

import (
	"softmax/render/view"
	"softmax/render/words"
	"softmax/sim"
)

// Prose appends a sentence of a host's that speaks of the State, with the
// State's numbers in its holes, as pictures print them. A hole has the name of a
// knob or of a number that follows from the State, as AppendValue has them, or
// {KL} or {likelihood} or a Korean particle.
func Prose(dst []byte, s *sim.State, lang words.Lang, text string) []byte {
	return words.Prose(dst, text, func(dst []byte, name string) ([]byte, bool) {
		if k, ok := knobNamed(s, name); ok {
			return appendKnob(dst, s, k), true
		}
		return appendFigure(dst, s, lang, name)
	})
}

// knobNamed returns the knob with that name in an AppendValue; ok is false where
// the State has none.
func knobNamed(s *sim.State, name string) (k sim.Knob, ok bool) {
	for i := range sim.Rows {
		r := &sim.Rows[i]
		count := r.Count
		if r.PerClass() {
			count = s.N
		}
		for k := r.First; k < r.First+sim.Knob(count); k++ {
			if nameOf(sim.KnobTarget(k)) == name {
				return k, true
			}
		}
	}
	return 0, false
}

// appendKnob appends what a knob is set to.
func appendKnob(dst []byte, s *sim.State, k sim.Knob) []byte {
	r, v := sim.RowOf(k), s.V[k]
	switch {
	case k == sim.Temperature:
		return view.AppendTemperature(dst, v)
	case r.Grid == sim.Parts:
		dst, _ = view.AppendPercent(dst, v/sim.Whole)
		return dst
	case r.Grid == sim.Choice:
		return append(dst, r.Choices[int(v)]...)
	case r.Min == -r.Max:
		return view.AppendLogit(dst, v)
	}
	return view.AppendShort(dst, v)
}

// appendFigure appends a number that follows from the State.
func appendFigure(dst []byte, s *sim.State, lang words.Lang, name string) ([]byte, bool) {
	var room [sim.MaxClasses]float64
	p, h := s.Distribution(room[:0], s.Scene)
	nats := func(v float64) []byte {
		return append(append(view.AppendShort(dst, v), ' '), words.Text(lang, words.Nat)...)
	}
	switch {
	case name == "entropy" && len(p) > 0:
		return nats(h), true
	case name == "KL" && s.Scene == sim.SceneCrossEntropy:
		var belief [sim.MaxClasses]float64
		return nats(sim.KLDivergence(p, s.Parts(belief[:0], sim.BeliefQ))), true
	case name == "likelihood" && s.Scene == sim.SceneLikelihood:
		t := s.Tosses()
		return view.AppendShort(dst, sim.Binomial(t.Count(), t.Heads(), s.V[sim.Theta])), true
	}
	for i := range p {
		if name != nameOf(sim.Bar0+sim.Target(i)) {
			continue
		}
		dst, nearly := view.AppendPercent(dst, p[i])
		if nearly {
			dst = append(dst, words.Text(lang, words.Nearly100)...)
		}
		return dst, true
	}
	return dst, false
}
