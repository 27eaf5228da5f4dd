package sim

// A State is all that a reader has made, and nothing that follows from it. It
// is comparable, and valid by construction: Update and Decode return no other.
type State struct {
	Scene  Scene
	V      [nKnobs]float64
	N      int                // classes in use, MinClasses … MaxClasses
	Labels [MaxClasses]string // "" stands for the catalog's own name of that class
	Seed   uint64
	Start  [MaxClasses]float64 // the logits a descent began at (see run.go); V has where it is now
}

// defaultClasses is how many classes there are until a reader wants others.
const defaultClasses = 4

// Default returns the factory state.
func Default() State {
	s := State{N: defaultClasses, Seed: 1}
	for i := range Rows {
		r := &Rows[i]
		copy(s.V[r.First:int(r.First)+r.Count], r.Default[:])
	}
	return s
}

// Logits returns the logits in use, as a view into s.
func (s *State) Logits() []float64 { return s.V[Z0 : int(Z0)+s.N] }

// At returns the value of k.
func (s *State) At(k Knob) float64 { return s.V[k] }

// On reports whether the switch k is on.
func (s *State) On(k Knob) bool { return s.V[k] != 0 }
