package sim

// barEdge is how near to 0 and 1 a held bar comes before its logit is clamped:
// far beyond what ±MaxLogit reaches at any temperature.
const barEdge = 1e-300

// hold solves the held bars together. The class that moved last gives way
// where the others leave it too little room; where every class is held, the
// first of the others is let go, for with all of them fixed nothing could give.
func hold(s State, m *Hold) State {
	n := s.N
	held, p := m.Held, m.P
	free := false
	for i := range n {
		free = free || !held[i]
	}
	if !free {
		for i := range n {
			if i != m.Last {
				held[i] = false
				break
			}
		}
	}
	others := 0.0
	for i := range n {
		if held[i] {
			if p[i] != p[i] {
				return s
			}
			p[i] = min(max(p[i], barEdge), 1)
			if i != m.Last {
				others += p[i]
			}
		}
	}
	const below1 = 1 - 1e-12
	if m.Last >= 0 && m.Last < n && held[m.Last] {
		p[m.Last] = max(min(p[m.Last], below1-others), barEdge)
	}
	if sum := others + p[m.Last]; sum > below1 {
		for i := range n {
			p[i] *= below1 / sum
		}
	}
	var scratch [MaxClasses]float64
	z := LogitsFor(scratch[:0], s.Logits(), held[:n], p[:n], s.V[Temperature])
	for i := range n {
		if held[i] {
			s = set(s, KnobTarget(Z0+Knob(i)), z[i])
		}
	}
	return s
}
