package sim

import (
	"math"
	"strconv"
	"strings"
)

// Whole is what the parts of a distribution sum to: 5 · lcm(1 … 12), so that
// equal parts for 2 … 12 classes and whole percents are whole numbers.
const Whole = 138_600

// Share0+k is the share of the part k of a distribution, 0 … 1.
const Share0 Target = 512

// What else there is to take hold of in a distribution.
const (
	EntropyPoint Target = 340 // the point of the triangle: all three shares, as Pack3 makes one number of them
	EntropyTurn  Target = 341 // setting it hands every share on to the next class
)

// ShareOf returns the target that is the share of the part k.
func ShareOf(k Knob) Target { return Share0 + Target(k) }

// Share reports whether t is the share of a part, and of which.
func (t Target) Share() (k Knob, ok bool) {
	return Knob(t - Share0), t >= Share0 && t < Share0+Target(nKnobs) && RowOf(Knob(t-Share0)).Grid == Parts
}

// A Share gives classes of a distribution their shares at once: those held have
// P, the others keep their ratios in what is left, or have equal parts where
// they have none. Where the held ones leave no room the one that moved last
// gives way. To keep the ratios of the moment of a press, send it to the State
// of that moment.
type Share struct {
	First Knob // of the distribution's row
	Held  [MaxClasses]bool
	P     [MaxClasses]float64
	Last  int // −1: none
}

func (Share) msg() {}

// Parts sets dst to the distribution whose row begins at first, as probabilities of the
// classes in use, and returns it. It panics if there is no such knob.
func (s *State) Parts(dst []float64, first Knob) []float64 {
	n := RowOf(first).use(s)
	dst = grow(dst, n)
	for i := range n {
		dst[i] = s.V[int(first)+i] / Whole
	}
	return dst
}

func share(s State, m *Share) State {
	if m.First >= nKnobs {
		return s
	}
	r := RowOf(m.First)
	if r.Grid != Parts {
		return s
	}
	was := s
	s = begin(s, r.Begins)
	n := r.use(&s)
	v := s.V[r.First : int(r.First)+n]
	var want, free [MaxClasses]float64
	held, count, sum := m.Held, 0, 0.0
	for i := range n {
		if !held[i] {
			continue
		}
		if m.P[i] != m.P[i] {
			return was
		}
		want[i] = math.Round(float64(min(max(m.P[i], 0), 1) * Whole))
		sum += want[i]
		count++
	}
	if count == 0 {
		return was
	}
	if count == n {
		// With all of them fixed nothing could give.
		for i := range n {
			if i != m.Last {
				held[i] = false
				sum -= want[i]
				break
			}
		}
	}
	if last := m.Last; sum > Whole && last >= 0 && last < n && held[last] {
		others := sum - want[last]
		want[last] = max(Whole-others, 0)
		sum = others + want[last]
	}
	if sum > Whole {
		for i := range n {
			if !held[i] {
				want[i] = 0
			}
		}
		apportion(want[:n], want[:n], Whole)
		sum = Whole
	}
	weight := 0.0
	for i := range n {
		if !held[i] {
			free[i] = v[i]
			weight += v[i]
		}
	}
	for i := range n {
		if !held[i] && weight == 0 {
			free[i] = 1
		}
	}
	apportion(free[:n], free[:n], Whole-sum)
	for i := range n {
		if held[i] {
			free[i] = want[i]
		}
	}
	if equal(v, free[:n]) {
		return was
	}
	copy(v, free[:n])
	return s
}

// apportion shares a whole number out in the ratios of the weights, which are
// not negative and not all 0: each part is rounded, and where the parts do not
// sum to total those that are furthest from theirs give way by one. dst may be
// weights.
func apportion(dst, weights []float64, total float64) {
	var off [MaxClasses]float64
	sum := 0.0
	for _, w := range weights {
		sum += w
	}
	short := total
	for i, w := range weights {
		exact := float64(w*total) / sum
		dst[i] = math.Round(exact)
		off[i] = exact - dst[i]
		short -= dst[i]
	}
	for ; short != 0; short -= math.Copysign(1, short) {
		at := 0
		for i := range dst {
			if off[i]*short > off[at]*short {
				at = i
			}
		}
		dst[at] += math.Copysign(1, short)
		off[at] -= math.Copysign(1, short)
	}
}

// Pack3 makes one number of a distribution of three, as the parts of Whole; it
// is exact. The parts are those nearest to p, which need not sum to 1: what lies
// outside goes to the nearest distribution.
func Pack3(p [3]float64) float64 {
	p = Nearest3(p)
	apportion(p[:], p[:], Whole)
	return p[0]*(Whole+1) + p[1]
}

// Unpack3 returns the distribution of a packed number; what none packs to goes
// to one.
func Unpack3(v float64) (p [3]float64) {
	a, b, c := unpack3(v)
	return [3]float64{a / Whole, b / Whole, c / Whole}
}

// packed3 is the largest packed number.
const packed3 = Whole * (Whole + 1)

func unpack3(v float64) (a, b, c float64) {
	v = math.Round(min(max(v, 0), packed3))
	a = math.Floor(v / (Whole + 1))
	b = min(v-float64(a*(Whole+1)), Whole-a)
	return a, b, Whole - a - b
}

// Nearest3 returns the distribution nearest to p, in the plane of all triples
// with p's sum moved to 1: the foot of the perpendicular, or the place on a side
// or in a corner of the triangle.
//
// C. Michelot, "A finite algorithm for finding the projection of a point onto
// the canonical simplex of Rⁿ", 1986.
func Nearest3(p [3]float64) [3]float64 {
	in := [3]bool{true, true, true}
	for range p {
		sum, n := 0.0, 0.0
		for i, v := range p {
			if in[i] {
				sum += v
				n++
			}
		}
		negative := false
		for i := range p {
			if in[i] {
				p[i] += (1 - sum) / n
				if p[i] < 0 {
					p[i], in[i], negative = 0, false, true
				}
			}
		}
		if !negative {
			break
		}
	}
	return p
}

// The presets of a distribution of the entropy scene.
const (
	AllEqual Preset = 0x30 + iota
	NearlySure
)

// entropyFirst returns the row of the distribution the entropy scene shows.
func entropyFirst(s *State) Knob {
	if s.On(EntropyPair) {
		return EntropyQ
	}
	return EntropyP
}

// EntropyRow returns the first knob of the distribution the entropy scene shows,
// and how many classes it has.
func (s *State) EntropyRow() (first Knob, n int) {
	first = entropyFirst(s)
	return first, RowOf(first).Count
}

// applyShares sets one of the presets above; ok is false where it is none.
func applyShares(s State, preset Preset) (t State, ok bool) {
	first, n := s.EntropyRow()
	v := s.V[first : int(first)+n]
	var w [MaxClasses]float64
	for i := range n {
		w[i] = 1
		if preset == NearlySure && i == 0 {
			w[i] = float64(100 - n + 1)
		}
	}
	if preset != AllEqual && preset != NearlySure {
		return s, false
	}
	apportion(v, w[:n], Whole)
	return s, true
}

// setShares sets what follows from the parts of a distribution; ok is false
// where t is none of that.
func setShares(s State, t Target, x float64) (State, bool) {
	if k, ok := t.Share(); ok {
		r := RowOf(k)
		m := Share{First: r.First, Last: int(k - r.First)}
		m.Held[m.Last], m.P[m.Last] = true, x
		return share(s, &m), true
	}
	if next, ok := setCross(s, t, x); ok {
		return next, true
	}
	switch t {
	case EntropyPoint:
		s.V[EntropyP], s.V[EntropyP+1], s.V[EntropyP+2] = unpack3(x)
		return s, true
	case EntropyTurn:
		first, n := s.EntropyRow()
		v := s.V[first : int(first)+n]
		last := v[n-1]
		copy(v[1:], v[:n-1])
		v[0] = last
		return s, true
	}
	return s, false
}

// valueOfShares returns the value and the range of what setShares sets.
func (s *State) valueOfShares(t Target) (v, lo, hi float64, ok bool) {
	if k, ok := t.Share(); ok {
		return s.V[k] / Whole, 0, 1, true
	}
	if v, lo, hi, ok := s.valueOfCross(t); ok {
		return v, lo, hi, true
	}
	switch t {
	case EntropyPoint:
		return s.V[EntropyP]*(Whole+1) + s.V[EntropyP+1], 0, packed3, true
	case EntropyTurn:
		return 0, 0, 1, true
	}
	return 0, 0, 0, false
}

// unit returns the largest number that divides all parts of a distribution: a
// link has 6,3,1 for 83160,41580,13860.
func (r *Row) unit(parts []float64) float64 {
	if r.Grid != Parts {
		return 1
	}
	unit := 0.0
	for _, a := range parts {
		for a != 0 {
			unit, a = a, math.Mod(unit, a)
		}
	}
	return unit
}

// readParts sets a distribution from the text of a link: parts in any ratio.
func (r *Row) readParts(s *State, text string, parts []string) *Refusal {
	var v [MaxClasses]float64
	sum := 0.0
	for i, part := range parts {
		x, err := strconv.ParseFloat(strings.TrimSpace(part), 64)
		switch {
		case x != x || err != nil && !isRange(err):
			return &Refusal{Key: r.Key, Value: part, Why: NotANumber, Min: 0, Max: Whole}
		case !(x >= 0 && x <= Whole):
			return &Refusal{Key: r.Key, Value: part, Why: OutOfRange, Min: 0, Max: Whole}
		}
		v[i] = x + 0
		sum += x
	}
	// Less than the smallest part there is, taken for the whole, would overflow.
	if sum < 1e-9 {
		return &Refusal{Key: r.Key, Value: text, Why: AllZero}
	}
	n := len(parts)
	clear(s.V[r.First : int(r.First)+r.Count])
	apportion(s.V[r.First:int(r.First)+n], v[:n], Whole)
	if r.PerClass() {
		s.N = n
	}
	return nil
}
