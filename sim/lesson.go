package sim

// The presets of the scene gradient.
const (
	ConfidentlyWrong Preset = 0x70 + iota // what the squared error learns nothing from
	NearlyRight
	SoftTarget
)

// Answer returns the class that the target of the scene gradient gives the most:
// the first of them.
func (s *State) Answer() int {
	y := s.LogitsOf(GradientY)
	at := 0
	for i, v := range y {
		if v > y[at] {
			at = i
		}
	}
	return at
}

// applyGradient sets one of the presets above; ok is false where it is none. What
// they teach is about the class that is the target now.
func applyGradient(s State, preset Preset) (t State, ok bool) {
	if preset < ConfidentlyWrong || preset > SoftTarget {
		return s, false
	}
	s = begin(s, GradientSteps)
	answer := s.Answer()
	share := 1.0
	if preset == SoftTarget {
		share = 0.7
	}
	s = set(s, ShareOf(GradientY+Knob(answer)), 1)
	s = set(s, ShareOf(GradientY+Knob(answer)), share)
	if preset == SoftTarget {
		return s, true
	}
	rival := 0
	if answer == 0 {
		rival = 1
	}
	for i := range s.N {
		var z float64
		switch {
		case preset == NearlyRight && i == answer:
			z = 4
		case preset == NearlyRight:
		case i == answer:
			z = -3
		case i == rival:
			z = 3
		default:
			z = -1
		}
		s = set(s, KnobTarget(GradientZ+Knob(i)), z)
	}
	if preset == ConfidentlyWrong {
		s = set(s, KnobTarget(GradientSquared), 1)
	}
	return s, true
}
