package scene

import "softmax/sim"

// A drawn is how often each word came up, and what that was drawn from.
type drawn struct {
	p     [nWords]float64
	seed  uint64
	n     int
	count [nWords]int
	last  int
}

// draw makes d the first n draws of the stream under p. It goes on from what it
// has already where it can.
func (d *drawn) draw(p *[nWords]float64, seed uint64, n int) {
	if d.p != *p || d.seed != seed || d.n > n {
		*d = drawn{p: *p, seed: seed}
	}
	for ; d.n < n; d.n++ {
		d.last = sim.Draw(d.p[:], sim.Uniform(seed, uint64(d.n)))
		d.count[d.last]++
	}
}

// fade lets the shapes go over from those of a State into those of the present
// one: a word that is cut goes, and what is left takes its room, as fast as that.
func (m *sampling) fade(from *sim.State) {
	m.was = from.Sampling()
	between := func(was, is float64) float64 { return is + (was-is)*m.left }
	for i, p := range m.m.P {
		m.shown.P[i] = between(m.was.P[i], p)
	}
	m.shown.H = between(m.was.H, m.m.H)
	m.line = between(from.V[sim.SamplingK], m.line)
}

// there returns how much of word i's bar is there: less than 1 while it comes or goes.
func (m *sampling) there(i int) float64 {
	switch was, is := m.was.P[i] > 0, m.m.P[i] > 0; {
	case m.left == 0 || was == is:
		return 1
	case is:
		return 1 - m.left
	}
	return m.left
}
