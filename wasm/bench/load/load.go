// Package load is what the parts of the bench ask the same of: each scene as it is
// at first, and the heaviest.
package load

import "softmax/sim"

// A Load is a State to measure.
type Load struct {
	Name  string    `json:"name"`
	Scene string    `json:"scene"`
	Link  string    `json:"link"` // the whole State
	State sim.State `json:"-"`
}

// All returns the loads in the table's order: the scenes in the story's, each
// followed by its heaviest State where that is another.
func All() []Load {
	var all []Load
	add := func(name string, s sim.State) {
		all = append(all, Load{name, s.Scene.String(), sim.Encode(s), s})
	}
	for _, scene := range sim.Scenes(nil) {
		s := sim.Default()
		s.Scene = scene
		add(scene.String(), s)
		switch scene {
		case sim.SceneSoftmax, sim.SceneGradient:
			for s.N < sim.MaxClasses {
				s = sim.Update(s, sim.AddClass{})
			}
			add(scene.String()+", 12 classes", s)
		case sim.SceneSampling:
			add("sampling, 1000 draws", sim.Update(s, sim.Set{Target: sim.KnobTarget(sim.SamplingDraws), Value: sim.RowOf(sim.SamplingDraws).Max}))
		}
	}
	return all
}
