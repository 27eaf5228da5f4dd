package sim

const (
	// barEdge is how near to 0 a held bar comes: far beyond what ±MaxLogit
	// reaches at any temperature.
	barEdge = 1e-300
	// below1 is as much as held bars have together. The free classes need some
	// room for any logit of theirs to mean something; no picture shows 1e-12.
	below1 = 1 - 1e-12
)

// hold solves the held bars, and the temperature for the entropy, together. A
// bar whose logit would go past its end stands there and is held no longer: it
// is one of the free classes to the others, which so stay where they are held.
func hold(s State, m *Hold) State {
	n := s.N
	held, p := m.Held, m.P
	if m.H != m.H || m.First != Z0 && m.First != GradientZ {
		return s
	}
	count := 0
	for i := range n {
		if held[i] {
			count++
			if p[i] != p[i] {
				return s
			}
		}
	}
	if count == n {
		// With all of them fixed nothing could give: the first that does not
		// move is let go, and keeps its logit like every free class.
		for i := range n {
			if i != m.Last {
				held[i] = false
				count--
				break
			}
		}
	}
	sum := makeRoom(&held, &p, n, m.Last)
	was := s.V[Temperature]
	for ; count > 0; count-- {
		if m.Entropy && m.First == Z0 {
			s.V[Temperature] = was
			s = holdEntropy(s, &held, &p, sum, m.H)
		}
		var scratch [MaxClasses]float64
		z := LogitsFor(scratch[:0], s.LogitsOf(m.First), held[:n], p[:n], s.temperatureOf(m.First))
		worst, past := -1, 0.0
		for i := range n {
			if over := max(z[i], -z[i]) - MaxLogit; held[i] && over > past {
				worst, past = i, over
			}
		}
		if worst < 0 {
			for i := range n {
				if held[i] {
					s = set(s, KnobTarget(m.First+Knob(i)), z[i])
				}
			}
			return s
		}
		s = set(s, KnobTarget(m.First+Knob(worst)), z[worst])
		held[worst] = false
		sum -= p[worst]
	}
	if m.Entropy && m.First == Z0 {
		return setEntropy(s, m.H)
	}
	return s
}

// makeRoom keeps the held p between barEdge and below1, each and together, and
// returns their sum. The one that moved last gives way first; where the others
// alone are too much, all shrink alike.
func makeRoom(held *[MaxClasses]bool, p *[MaxClasses]float64, n, last int) (sum float64) {
	for i := range n {
		if held[i] {
			p[i] = min(max(p[i], barEdge), below1)
			sum += p[i]
		}
	}
	if sum <= below1 {
		return sum
	}
	if last >= 0 && last < n && held[last] {
		others := 0.0
		for i := range n {
			if held[i] && i != last {
				others += p[i]
			}
		}
		p[last] = max(below1-others, barEdge)
		if sum = others + p[last]; sum <= below1 {
			return sum
		}
	}
	for i := range n {
		p[i] = max(float64(p[i]*(below1/sum)), barEdge)
	}
	return below1
}

// holdEntropy turns the temperature until the entropy is h while the held bars
// keep their p. Grouping gives H = −Σ_held p ln p − r ln r + r H_free with
// r = 1 − Σ_held p, and H_free depends on the free logits and T alone: it is
// the inverse of the needle, for the free classes. Where they are equal, or
// only one, no temperature changes anything.
func holdEntropy(s State, held *[MaxClasses]bool, p *[MaxClasses]float64, sum, h float64) State {
	var scratch [MaxClasses]float64
	free := scratch[:0]
	for i, z := range s.Logits() {
		if held[i] {
			h += float64(p[i] * Log(p[i]))
		} else {
			free = append(free, z)
		}
	}
	rest := 1 - sum
	h += float64(rest * Log(rest))
	for _, z := range free {
		if z != free[0] {
			t, _ := TemperatureFor(free, h/rest)
			return set(s, KnobTarget(Temperature), t)
		}
	}
	return s
}
