package text

import (
	"testing"

	"softmax/render/view"
	"softmax/render/words"
	"softmax/sim"
)

// TestAShortBoxKeepsWhatIsDoneInSoftmax: question, examples, the switch and the
// number of classes survive the words around them.
func TestAShortBoxKeepsWhatIsDoneInSoftmax(t *testing.T) {
	s := newStand(t)
	for lang := range words.Lang(2) {
		st := sim.Default()
		f := s.show(&st, idle(), lang, view.Point{X: 768, Y: 430})
		ask, examples, again, more := 0, 0, 0, 0
		for i := range f.Zones {
			z := &f.Zones[i]
			if z.Box.Right() > 768 || z.Box.Bottom() > 430 {
				t.Errorf("%q stands at %v", f.Text(z.Name), z.Box)
			}
			m := &z.Act.Msg
			switch {
			case z.Act.Verb == view.VerbPredict:
				ask++
			case z.Act.Verb == view.VerbMsg && m.Kind == view.MsgApply:
				examples++
			case z.Act.Verb == view.VerbMsg && m.Kind == view.MsgSet && m.Target == sim.KnobTarget(sim.Again):
				again++
			case z.Act.Verb == view.VerbMsg && m.Kind == view.MsgAddClass:
				more++
			}
		}
		if ask != 1 || examples != sim.NPresets || again != 1 || more != 1 {
			t.Errorf("%v: %d questions, %d examples, %d switches, %d to add a class", lang, ask, examples, again, more)
		}
	}
}
