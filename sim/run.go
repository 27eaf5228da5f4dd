package sim

// What goes by itself, step after step, is a number of the State like any other:
// a Counted knob says how many steps it has gone, Set takes it to any other, and
// what is shown follows from it and from its start. So a link replays it, and a
// drag on the count leads through it.
//
// Two kinds of it are. Draws have no start: the i-th is Uniform(Seed, i) put
// through the present distribution, so that a knob that moves draws the same
// numbers anew. A descent starts at logits a reader set. V has the logits it has
// come to, in full precision, so that everything else need not know of it; Start
// has those it began at, and a link has those and the count. Setting anything that
// its row says Begins it makes the present logits its start, rounded as knobs are.

// Next returns the State after one more step of the count k. ok is false where
// the count is at its end, or where a descent has nothing left to go.
func (s *State) Next(k Knob) (next State, ok bool) {
	if s.V[k] >= RowOf(k).Max || k == GradientSteps && s.atRest() {
		return *s, false
	}
	return Update(*s, Set{KnobTarget(k), s.V[k] + 1}), true
}

// setCount takes the count k to v steps.
func setCount(s State, k Knob, v float64) State {
	to, ok := RowOf(k).fit(v)
	if !ok || to == s.V[k] {
		return s
	}
	if k != GradientSteps {
		s.V[k] = to
		return s
	}
	if to < s.V[k] {
		s = s.atStart()
	}
	return s.descend(int(to - s.V[k]))
}

// atStart returns the State where its descent began, the count 0.
func (s *State) atStart() State {
	t := *s
	if t.V[GradientSteps] == 0 {
		return t
	}
	copy(t.V[GradientZ:GradientZ+MaxClasses], t.Start[:])
	t.V[GradientSteps], t.Start = 0, [MaxClasses]float64{}
	return t
}

// begin makes where the descent of count k has come to its start.
func begin(s State, k Knob) State {
	if k == 0 || s.V[k] == 0 {
		return s
	}
	r := RowOf(GradientZ)
	for i := range s.N {
		s.V[int(GradientZ)+i], _ = r.fit(s.V[int(GradientZ)+i])
	}
	s.V[k], s.Start = 0, [MaxClasses]float64{}
	return s
}

// descend returns the State n steps on.
func (s *State) descend(n int) State {
	t := *s
	if n <= 0 {
		return t
	}
	z := t.V[GradientZ : int(GradientZ)+t.N]
	if t.V[GradientSteps] == 0 {
		copy(t.Start[:], z)
	}
	var y, g [MaxClasses]float64
	t.Parts(y[:0], GradientY)
	for range n {
		Descend(z, CrossEntropyGradient(g[:0], z, y[:t.N], 1), t.V[GradientRate])
	}
	t.V[GradientSteps] += float64(n)
	return t
}

// Descend takes z one step against the gradient, at that learning rate: z_i becomes
// z_i − rate × gradient_i, no further than a logit goes (±MaxLogit). It panics if z is
// the shorter one; what z has more stays.
func Descend(z, gradient []float64, rate float64) {
	for i, g := range gradient {
		z[i] = min(max(z[i]-float64(rate*g), -MaxLogit), MaxLogit) + 0
	}
}

// restAt is the gradient below which a descent is over: no digit shows it.
const restAt = 1e-6

// atRest reports whether a step would change nothing that can be seen.
func (s *State) atRest() bool {
	var y, g [MaxClasses]float64
	s.Parts(y[:0], GradientY)
	z := s.V[GradientZ : int(GradientZ)+s.N]
	for i, g := range CrossEntropyGradient(g[:0], z, y[:s.N], 1) {
		if (g > restAt && z[i] > -MaxLogit) || (g < -restAt && z[i] < MaxLogit) {
			return false
		}
	}
	return true
}
