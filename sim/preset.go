package sim

// apply sets the logits of the classes in use and the neutral temperature.
func apply(s State, preset Preset) State {
	if t, ok := applyTosses(s, preset); ok {
		return t
	}
	if t, ok := applyBalls(s, preset); ok {
		return t
	}
	if t, ok := applyShares(s, preset); ok {
		return t
	}
	if t, ok := applySampling(s, preset); ok {
		return t
	}
	if t, ok := applyGradient(s, preset); ok {
		return t
	}
	for i := range s.N {
		var z float64
		switch preset {
		case OneHot:
			z = -4
			if i == 0 {
				z = 6
			}
		case Uniformly:
			z = 0
		case TwoRivals:
			z = -2
			if i < 2 {
				z = 2
			}
		case LongTail:
			// Zipf's shares: p_i in the ratios 1 : 1/2 : 1/3 …
			z = 3 - Log(float64(i+1))
		}
		s = set(s, KnobTarget(Z0+Knob(i)), z)
	}
	return set(s, KnobTarget(Temperature), 1)
}
