package sim

import "math"

// Update returns the State after m. It never leaves the valid States.
func Update(s State, m Msg) State {
	switch m := m.(type) {
	case Set:
		return set(s, m.Target, m.Value)
	case Hold:
		return hold(s, &m)
	case Share:
		return share(s, &m)
	case AddClass:
		return addClass(s)
	case RemoveClass:
		return removeClass(s, m.Class)
	case Rename:
		if m.Class >= 0 && m.Class < s.N {
			s.Labels[m.Class] = m.Label
		}
		return s
	case Apply:
		return apply(s, m.Preset)
	case Go:
		if m.Scene < nScenes {
			s.Scene = m.Scene
		}
		return s
	case Carry:
		next, _ := s.Carried(m.To)
		return next
	case Restore:
		return m.State
	}
	panic(badMsg)
}

func set(s State, t Target, v float64) State {
	if v != v {
		return s
	}
	if k, ok := t.Knob(); ok {
		r := RowOf(k)
		switch r.Grid {
		case Parts: // the others of its row move with it
			s, _ = setShares(s, ShareOf(k), v/Whole)
			return s
		case Counted:
			return setCount(s, k, v)
		}
		if w, ok := r.fit(v); ok && w != s.V[k] {
			s = begin(s, r.Begins)
			if isBalls(k) { // the last ball can't be taken away
				w = max(w, s.leastBalls(k))
			}
			s.V[k] = w
		}
		return s
	}
	if next, ok := setShares(s, t, v); ok {
		return next
	}
	if next, ok := setTwo(s, t, v); ok {
		return next
	}
	if next, ok := setShift(s, t, v); ok {
		return next
	}
	if next, ok := setWhy(s, t, v); ok {
		return next
	}
	if next, ok := setSampling(s, t, v); ok {
		return next
	}
	if first, i, ok := t.Probability(); ok {
		m := Hold{First: first}
		m.Held[i], m.P[i], m.Last = true, v, i
		return hold(s, &m)
	}
	switch t {
	case MeanQuestions:
		return s // it follows from the balls; they don't follow from it
	case NeedleH:
		return setEntropy(s, v)
	case Effective:
		return setEntropy(s, Log(max(v, 1)))
	case Both:
		return set(s, KnobTarget(SurpriseQ), v/s.V[SurpriseP])
	case Heads:
		n := s.Tosses().WithHeads(int(math.Round(min(max(v, 0), MaxCoins))))
		return set(s, KnobTarget(Coins), float64(n))
	}
	panic(badTarget)
}

// setEntropy turns the temperature until the entropy is h, or to the end
// nearest to it; where all logits are equal no temperature changes anything.
func setEntropy(s State, h float64) State {
	z := s.Logits()
	for _, v := range z {
		if v != z[0] {
			t, _ := TemperatureFor(z, h)
			return set(s, KnobTarget(Temperature), t)
		}
	}
	return s
}

func addClass(s State) State {
	if s.N < MaxClasses {
		s = begin(s, GradientSteps)
		s.N++
	}
	return s
}

func removeClass(s State, class int) State {
	if s.N <= MinClasses || class < 0 || class >= s.N {
		return s
	}
	s = begin(s, GradientSteps)
	for i := range Rows {
		if r := &Rows[i]; r.PerClass() {
			v := s.V[r.First : int(r.First)+s.N]
			lost := v[class]
			copy(v[class:], v[class+1:])
			v[s.N-1] = lost // and so out of use
		}
	}
	copy(s.Labels[class:], s.Labels[class+1:s.N])
	s.N--
	return s.tidy()
}

// tidy returns the State with nothing in the places of classes that are not in
// use. Shares that stood there go to the others in their ratio, or, where those
// have none, to the last class.
func (s *State) tidy() State {
	t := *s
	for i := t.N; i < MaxClasses; i++ {
		t.Labels[i] = ""
	}
	for i := range Rows {
		r := &Rows[i]
		if !r.PerClass() {
			continue
		}
		clear(t.V[int(r.First)+t.N : int(r.First)+MaxClasses])
		if v := t.V[r.First : int(r.First)+t.N]; r.Grid == Parts {
			refill(v)
		}
	}
	return t
}

// refill makes the parts sum to Whole again.
func refill(v []float64) {
	sum := 0.0
	for _, x := range v {
		sum += x
	}
	if sum == Whole {
		return
	}
	if sum == 0 {
		v[len(v)-1] = 1
	}
	apportion(v, v, Whole)
}
