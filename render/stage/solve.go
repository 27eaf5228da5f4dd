package stage

import "softmax/sim"

// solve returns the State that gives all fingers what they ask for together;
// last is the one that moved.
//
// Every finger's own wish is kept and solved for anew, whoever moved: so a bar
// stays under its finger while another finger turns the temperature, a finger
// that pushed a knob past its end finds it again on the way back, and the path
// never matters. Where they can't all have their way, the later of these wins:
//
//  1. knobs themselves (logits, temperature): they go where they are put, and
//     after them the inverses of the other scenes, which set a knob of their own;
//  2. shares of a distribution, solved together from the distribution there was at
//     the press, or the one a finger on its point gives;
//  3. bars, solved together: the logit of a held bar is the bar's, also when
//     another finger holds that logit. Where the held bars leave no room, the
//     one that moved gives way;
//  4. needle and balls: their temperature stands, also when another finger
//     holds the temperature. With bars held they turn it so that the bars stay
//     where they are and the entropy of the free classes makes up the rest.
func (s *Stage) solve(last *press) sim.State {
	next := s.state
	hold := sim.Hold{Last: -1}
	for i := range s.presses {
		p := &s.presses[i]
		if !p.holds {
			continue
		}
		t := p.zone.Target
		switch first, class, bar := t.Probability(); {
		case bar:
			hold.First = first
			hold.Held[class], hold.P[class] = true, p.asked
			if hold.Last < 0 || p == last {
				hold.Last = class
			}
		case t == sim.NeedleH || t == sim.Effective:
			if !hold.Entropy || p == last {
				hold.Entropy, hold.H = true, p.asked
				if t == sim.Effective {
					hold.H = sim.Log(max(p.asked, 1))
				}
			}
		default:
			if _, ok := t.Knob(); ok {
				next = sim.Update(next, sim.Set{Target: t, Value: p.asked})
			}
		}
	}
	next = s.solveTargets(next, last)
	for i := range s.presses {
		// What follows from knobs, once they are all where they are put.
		p := &s.presses[i]
		if t := p.zone.Target; p.holds && (t == sim.Both || t == sim.Heads || t == sim.EntropyPoint) {
			if was := s.before.Tosses(); t == sim.Heads && was.Count() == next.Tosses().Count() {
				// From the coins at the press, so that the way back turns the same ones.
				next.V[sim.Coins] = s.before.V[sim.Coins]
			}
			next = sim.Update(next, sim.Set{Target: t, Value: p.asked})
		}
	}
	next = s.solveShares(next, last)
	if hold.Last < 0 && !hold.Entropy {
		return next
	}
	return sim.Update(next, hold)
}

// solveShares gives the fingers the shares they ask for, distribution by distribution.
func (s *Stage) solveShares(next sim.State, last *press) sim.State {
	if p := s.holder(sim.CrossMean); p != nil {
		// Along the line there was at the press.
		copy(next.V[sim.BeliefQ:sim.BeliefQ+3], s.before.V[sim.BeliefQ:sim.BeliefQ+3])
		next = sim.Update(next, sim.Set{Target: sim.CrossMean, Value: p.asked})
	}
	for i := range s.presses {
		k, ok := s.presses[i].share()
		if !ok {
			continue
		}
		r := sim.RowOf(k)
		m := sim.Share{First: r.First, Last: -1}
		first, point := -1, false
		for j := range s.presses {
			p := &s.presses[j]
			point = point || p.holds && p.zone.Target == sim.EntropyPoint && r.First == sim.EntropyP
			o, ok := p.share()
			if !ok || sim.RowOf(o) != r {
				continue
			}
			if first < 0 {
				first = j
			}
			class := int(o - r.First)
			m.Held[class], m.P[class] = true, p.asked
			if m.Last < 0 || p == last {
				m.Last = class
			}
		}
		if first != i {
			continue // done with the finger before
		}
		if !point {
			copy(next.V[r.First:int(r.First)+r.Count], s.before.V[r.First:int(r.First)+r.Count])
		}
		next = sim.Update(next, m)
	}
	return next
}

// share returns the part of a distribution the finger holds.
func (p *press) share() (k sim.Knob, ok bool) {
	if !p.holds {
		return 0, false
	}
	return p.zone.Target.Share()
}

// holder returns the finger that holds the target, or nil.
func (s *Stage) holder(t sim.Target) *press {
	for i := range s.presses {
		if p := &s.presses[i]; p.holds && p.zone.Target == t {
			return p
		}
	}
	return nil
}
