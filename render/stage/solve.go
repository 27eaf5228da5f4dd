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
//  2. bars, solved together: the logit of a held bar is the bar's, also when
//     another finger holds that logit. Where the held bars leave no room, the
//     one that moved gives way;
//  3. needle and balls: their temperature stands, also when another finger
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
		switch class, bar := t.Bar(); {
		case bar:
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
	next = s.startTwo(next)
	for i := range s.presses {
		// What follows from knobs, once they are all where they are put.
		p := &s.presses[i]
		if t := p.zone.Target; p.holds && (t == sim.Both || t == sim.Heads || t.Sigmoid()) {
			if was := s.before.Tosses(); t == sim.Heads && was.Count() == next.Tosses().Count() {
				// From the coins at the press, so that the way back turns the same ones.
				next.V[sim.Coins] = s.before.V[sim.Coins]
			}
			next = sim.Update(next, sim.Set{Target: t, Value: p.asked})
		}
	}
	if hold.Last < 0 && !hold.Entropy {
		return next
	}
	return sim.Update(next, hold)
}
