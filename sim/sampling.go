package sim

import "math"

// SamplingWords is how many words can come next in the scene sampling.
const SamplingWords = 12

// samplingLogits are the scores of those words, the largest first. The reader sets
// what is made of them, not them.
var samplingLogits = [SamplingWords]float64{2.9, 2.5, 2.1, 1.5, 1.3, 0.9, 0.6, 0.2, -0.2, -0.5, -1.2, -2.4}

// A Rule is what may cut a word before one is drawn.
type Rule uint8

// The rules, in the order in which they cut.
const (
	ByTopK Rule = iota
	ByTopP
	ByMinP

	NRules = int(iota)
	Kept   = Rule(NRules) // no rule cuts the word
)

// Truncate sets by[i] to the rule that cuts class i, or to Kept, and returns it:
// of softmax(z/T) top-k keeps k classes, of what is left, made to sum to 1 again,
// top-p the nucleus of that mass, and of what is left then min-p the classes with
// at least ratio times the largest probability. A mass of 1 cuts nothing, for no
// class has the probability 0.
//
// It panics as [Softmax], [TopK], [TopP] and [MinP] do. At most MaxClasses.
func Truncate(by []Rule, z []float64, temperature float64, k int, mass, ratio float64) []Rule {
	var masked, scratch [MaxClasses]float64
	var marks [MaxClasses]bool
	left := append(masked[:0], z...)
	by = by[:0]
	for range z {
		by = append(by, Kept)
	}
	for rule := range Rule(NRules) {
		if rule == ByTopP && mass == 1 {
			continue
		}
		p := Softmax(scratch[:0], left, temperature)
		var stay []bool
		switch rule {
		case ByTopK:
			stay = TopK(marks[:0], p, k)
		case ByTopP:
			stay = TopP(marks[:0], p, mass)
		case ByMinP:
			stay = MinP(marks[:0], p, ratio)
		}
		for i, s := range stay {
			if by[i] == Kept && !s {
				by[i], left[i] = rule, math.Inf(-1)
			}
		}
	}
	return by
}

// A Sampling is what the scene sampling's knobs make of its words.
type Sampling struct {
	Full  [SamplingWords]float64 // softmax at T = 1, before anything is cut
	Warm  [SamplingWords]float64 // at the knob's T, before anything is cut
	By    [SamplingWords]Rule
	P     [SamplingWords]float64 // after the cuts: sums to 1, exactly 0 where a word is cut
	Left  [NRules]int            // how many words there are after each rule
	Sum   float64                // of what is kept, in Warm
	FullH float64                // entropies of Full and P, nats
	H     float64
}

// Kept returns how many words are left.
func (m *Sampling) Kept() int { return m.Left[NRules-1] }

// Sampling works the scene sampling out: temperature, top-k, top-p, min-p, each
// on what the one before has left, or, with SamplingLast, the temperature after
// all of them.
func (s *State) Sampling() Sampling { return s.SamplingAt(s.V[SamplingT]) }

// SamplingAt works it out at another temperature.
func (s *State) SamplingAt(temperature float64) (m Sampling) {
	m.set(s, temperature, s.On(SamplingLast))
	return m
}

// SamplingOtherwise works it out with the temperature at the other end of the order.
func (s *State) SamplingOtherwise() (m Sampling) {
	m.set(s, s.V[SamplingT], !s.On(SamplingLast))
	return m
}

func (m *Sampling) set(s *State, temperature float64, last bool) {
	z := samplingLogits[:]
	_, m.FullH = SoftmaxEntropy(m.Full[:0], z, 1)
	Softmax(m.Warm[:0], z, temperature)
	first := temperature
	if last {
		first = 1
	}
	k := int(math.Round(min(max(s.V[SamplingK], 1), SamplingWords)))
	Truncate(m.By[:0], z, first, k, s.V[SamplingP], s.V[SamplingMin])
	left := samplingLogits
	for i, by := range m.By {
		for rule := by; int(rule) < NRules; rule++ {
			m.Left[rule]--
		}
		if by != Kept {
			left[i] = math.Inf(-1)
		} else {
			m.Sum += m.Warm[i]
		}
	}
	for i := range m.Left {
		m.Left[i] += SamplingWords
	}
	_, m.H = SoftmaxEntropy(m.P[:0], left[:], temperature)
}

// Draw returns the class in whose part of the line from 0 to 1 the number u lies,
// the classes laid out in order, each as long as its probability; u in [0, 1).
// A class of probability 0 is never drawn. It panics if all are 0.
func Draw(p []float64, u float64) int {
	last := -1
	for i, x := range p {
		if x == 0 {
			continue
		}
		if u < x {
			return i
		}
		u -= x
		last = i // rounding may leave something of u after the last
	}
	if last < 0 {
		panic(PanicEmpty)
	}
	return last
}

// SamplingH is the entropy of what the scene sampling keeps, in nats; it sets the
// temperature.
const SamplingH Target = 390

// valueOfSampling returns the value and the range of a target of the scene sampling.
func (s *State) valueOfSampling(t Target) (v, lo, hi float64, ok bool) {
	if t != SamplingH {
		return 0, 0, 0, false
	}
	at := func(temperature float64) float64 {
		m := s.SamplingAt(temperature)
		return m.H
	}
	return at(s.V[SamplingT]), at(MinTemperature), at(MaxTemperature), true
}

// setSampling gives a target of the scene sampling a value. The entropy never
// falls as the temperature rises: among the same words it grows, and a word that
// comes in is none of the likelier ones, so that it grows by a jump. Within a
// jump no temperature has the entropy asked for, and it is that of the nearer
// side. Where one word is left at every temperature nothing changes.
func setSampling(s State, t Target, h float64) (next State, ok bool) {
	if t != SamplingH {
		return s, false
	}
	r := RowOf(SamplingT)
	if v, _, _, _ := s.valueOfSampling(t); v == h { // also where one word is left at many temperatures
		return s, true
	}
	off := func(temperature float64) float64 {
		m := s.SamplingAt(temperature)
		return m.H - h
	}
	// Over the knob's own numbers, so that what is found is what it will hold.
	lo, hi := math.Round(r.Min/r.Resolution), math.Round(r.Max/r.Resolution)
	number := func(i float64) float64 { v, _ := r.fit(float64(i * r.Resolution)); return v }
	below, above := off(number(lo)), off(number(hi))
	if below == above {
		return s, true
	}
	for hi-lo > 1 && below < 0 && above > 0 {
		mid := math.Floor((lo + hi) / 2)
		if d := off(number(mid)); d < 0 {
			lo, below = mid, d
		} else {
			hi, above = mid, d
		}
	}
	if -below <= above {
		return set(s, KnobTarget(SamplingT), number(lo)), true
	}
	return set(s, KnobTarget(SamplingT), number(hi)), true
}

// moveSampling moves the entropy by keys: as far as the temperature's keys do,
// and on until there is another one. A percent of its range may lie within a jump.
func (s *State) moveSampling(t Target, steps int, move func(*Row, float64, int) float64) (v float64, ok bool) {
	if t != SamplingH {
		return 0, false
	}
	r, temperature, by := RowOf(SamplingT), s.V[SamplingT], 1
	if steps < 0 {
		by, steps = -1, -steps
	}
	at := s.SamplingAt(temperature)
	for steps > 0 {
		next := move(r, temperature, by)
		if next == temperature {
			break
		}
		temperature = next
		if m := s.SamplingAt(temperature); m.H != at.H {
			at = m
			steps--
		}
	}
	return at.H, true
}

// The presets of the sampling scene.
const (
	Greedy   Preset = 0x50 + iota // always the likeliest word
	Usual                         // as the scene begins
	WideOpen                      // nothing is cut or warmed
	Hot                           // nothing is cut, and T = 2

	nSamplingPresets = iota
)

// samplingPresets are their T, k, p and min-p.
var samplingPresets = [nSamplingPresets][4]float64{{1, 1, 1, 0}, {0.8, 10, 0.95, 0.1}, {1, SamplingWords, 1, 0}, {2, SamplingWords, 1, 0}}

// applySampling sets one of the presets above; ok is false where it is none. What
// was drawn stays drawn: the same numbers, under other probabilities.
func applySampling(s State, preset Preset) (t State, ok bool) {
	if preset < Greedy || preset >= Greedy+nSamplingPresets {
		return s, false
	}
	copy(s.V[SamplingT:], samplingPresets[preset-Greedy][:])
	return s, true
}
