package scene

import (
	"testing"

	"softmax/render/view"
	"softmax/sim"
)

// TestEverySceneCanBeQuoted, each number as the picture has it and never twice under
// one name; while a question is open nothing is, for it could be the answer.
func TestEverySceneCanBeQuoted(t *testing.T) {
	for _, sc := range sim.Scenes(nil) {
		d := newDesk(sc)
		d.Box = view.Point{X: 720, Y: Height(sc, 720, d.State.N)}
		View(&d.f, &d.Context)
		if len(d.f.Figures) == 0 {
			t.Errorf("%v has no number to be quoted", sc)
		}
		for i := range d.f.Figures {
			g := &d.f.Figures[i]
			if text, ok := d.f.Figure(g.Name, g.Class); !ok || len(text) == 0 || string(text) != string(d.f.Text(g.Text)) {
				t.Errorf("%v: %s of %d is %q, quoted %q", sc, g.Name, g.Class, d.f.Text(g.Text), text)
			}
		}
		q, ok := Ask(d.State)
		if !ok {
			continue
		}
		d.UI.Predict = Predict{Stage: Asked, Guess: q.Start}
		if View(&d.f, &d.Context); len(d.f.Figures) != 0 {
			t.Errorf("%v: while its question is open %d numbers are quoted", sc, len(d.f.Figures))
		}
	}
}
