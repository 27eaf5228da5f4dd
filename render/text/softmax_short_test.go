package text

import (
	"slices"
	"testing"

	"softmax/render/scene"
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

// TestTheChecksOfSoftmaxAreRead by their names, and that they hold.
func TestTheChecksOfSoftmaxAreRead(t *testing.T) {
	s := newStand(t)
	st := sim.Default()
	for _, w := range []float64{360, 720, 1100} {
		f := s.show(&st, idle(), words.En, view.Point{X: w, Y: scene.Height(st.Scene, w, st.N)})
		var read []string
		for i := range f.Zones {
			if z := &f.Zones[i]; z.Role == view.RoleMark {
				read = append(read, string(f.Text(z.Name)))
			}
		}
		if want := []string{"Σp = 1: holds", "p ≥ 0: holds", "order kept: holds"}; !slices.Equal(read, want) {
			t.Errorf("width %v: %q is read, want %q", w, read, want)
		}
	}
}
