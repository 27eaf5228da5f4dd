package wasm

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"softmax/render/view"
	"softmax/render/words"
	"softmax/sim"
)

// Prose appends a sentence of a host's that speaks of the picture of s, with its
// numbers in the sentence's holes, as the picture prints them. A hole has the
// name of a knob or of a probability, as AppendValue has them, or of a figure of
// the picture's, or of a Korean particle. After the name of a knob or of a
// probability a query may stand: {probabilities.0 temperature=5} is what it would
// be then.
func Prose(dst []byte, f *view.Frame, s *sim.State, lang words.Lang, text string) []byte {
	at := len(dst)
	dst = words.Prose(dst, text, func(dst []byte, name string) ([]byte, bool) {
		name, then, asked := strings.Cut(name, " ")
		if asked {
			other, refused := sim.Author(*s, sim.Pairs(then), Label)
			dst, ok := appendOf(dst, &other, lang, name)
			return dst, ok && len(refused) == 0
		}
		if figure, ok := figureNamed(f, name); ok {
			return append(dst, figure...), true
		}
		return appendOf(dst, s, lang, name)
	})
	return raised(dst, at)
}

// figureNamed returns the figure of that name, which a class may follow: plain.0.
func figureNamed(f *view.Frame, name string) (text []byte, ok bool) {
	if text, ok = f.Figure(name, -1); ok {
		return text, true
	}
	name, class, _ := strings.Cut(name, ".")
	i, err := strconv.Atoi(class)
	if err != nil || i < 0 {
		return nil, false
	}
	return f.Figure(name, i)
}

// appendOf appends a knob or a probability of s.
func appendOf(dst []byte, s *sim.State, lang words.Lang, name string) ([]byte, bool) {
	if k, ok := knobNamed(s, name); ok {
		return appendKnob(dst, s, k), true
	}
	var room [sim.MaxClasses]float64
	p, _ := s.Distribution(room[:0], s.Scene)
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

// raised writes the exponents in dst[at:] with the digits that stand high.
func raised(dst []byte, at int) []byte {
	high, up := map[rune]string{'−': "⁻", '0': "⁰", '1': "¹", '2': "²", '3': "³", '4': "⁴", '5': "⁵", '6': "⁶", '7': "⁷", '8': "⁸", '9': "⁹"}, false
	text := string(dst[at:])
	dst = dst[:at]
	for _, r := range text {
		switch {
		case r == view.MarkRaise, r == view.MarkLevel:
			up = r == view.MarkRaise
		case up && high[r] != "":
			dst = append(dst, high[r]...)
		default:
			dst = utf8.AppendRune(dst, r)
		}
	}
	return dst
}
