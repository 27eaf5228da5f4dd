package start

import (
	"testing"

	"softmax/render/scene"
	"softmax/sim"
)

func anyLabel(raw string) (string, bool) { return raw, true }

func TestReadBeginsWithThePagesOwnScene(t *testing.T) {
	system := System{Scene: sim.SceneEntropy}
	for query, want := range map[string]sim.Scene{
		"": sim.SceneEntropy, "scene=shift": sim.SceneShift, "scene=none": sim.SceneEntropy,
	} {
		if o, _ := Read(sim.Pairs(query), system, anyLabel); o.State.Scene != want {
			t.Errorf("%q begins with %s, want %s", query, o.State.Scene, want)
		}
	}
}

func TestReadOnlyLeavesOutWhatHandsNeed(t *testing.T) {
	o, refused := Read(sim.Pairs("hide=formula&readonly="), System{}, anyLabel)
	if len(refused) > 0 {
		t.Fatal(refused)
	}
	for _, part := range []scene.Hide{scene.HideFormula, scene.HideTools, scene.HidePresets, scene.HidePredict, scene.HideClasses, scene.HideScenes} {
		if o.Env.Hide&part == 0 {
			t.Errorf("part %b is there", part)
		}
	}
	if o, _ := Read(nil, System{}, anyLabel); o.Env.Hide != 0 {
		t.Errorf("without it %b is left out", o.Env.Hide)
	}
}
