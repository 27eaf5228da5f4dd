package wasm

import (
	"testing"

	"softmax/render/view"
)

// TestAButtonThatMeansSomethingElseIsToldAtOnce: while something moves the
// controls wait, but not one that would now do another thing.
func TestAButtonThatMeansSomethingElseIsToldAtOnce(t *testing.T) {
	frame := func(name string, on, off bool, at float64) *view.Frame {
		f := &view.Frame{Bytes: []byte(name)}
		f.Zones = []view.Zone{
			{ID: 1, Role: view.RoleButton, Name: view.Span{To: int32(len(name))}, Checked: on, Off: off},
			{ID: 2, Role: view.RoleHandle, At: view.Point{X: at}},
		}
		return f
	}
	var m Mirror
	s := openStage(t).State()
	m.Show(frame("play", false, false, 1), &s, 0)
	if m.Rearranged(frame("play", false, false, 2)) {
		t.Error("a handle that moves can wait")
	}
	for _, f := range []*view.Frame{frame("stop", false, false, 1), frame("play", true, false, 1), frame("play", false, true, 1)} {
		if !m.Rearranged(f) {
			t.Errorf("%+v can't wait", f.Zones[0])
		}
	}
}
