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
		if r.Grid == Parts { // the others of its row move with it
			s, _ = setShares(s, ShareOf(k), v/Whole)
		} else if w, ok := r.fit(v); ok {
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
	if i, ok := t.Bar(); ok {
		var m Hold
		m.Held[i], m.P[i], m.Last = true, v, i
		return hold(s, &m)
	}
	switch t {
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
		s.V[int(Z0)+s.N], s.Labels[s.N] = 0, ""
		s.N++
	}
	return s
}

func removeClass(s State, class int) State {
	if s.N <= MinClasses || class < 0 || class >= s.N {
		return s
	}
	copy(s.V[int(Z0)+class:], s.V[int(Z0)+class+1:int(Z0)+s.N])
	copy(s.Labels[class:], s.Labels[class+1:s.N])
	s.N--
	s.V[int(Z0)+s.N], s.Labels[s.N] = 0, ""
	return s
}
