package sim

import "math"

// Carry turns to another scene and takes along the distribution that the reader
// has made in the present one: see Carried. Where one of the two has none to
// give or to take, it changes nothing.
type Carry struct{ To Scene }

func (Carry) msg() {}

// A material is what a scene's distribution is made of.
type material uint8

const (
	nothing material = iota
	scores           // logits: the distribution is their softmax
	shares           // parts of Whole
	things           // balls: the distribution is their shares
)

// A store is where a scene keeps its distribution.
type store struct {
	material material
	first    Knob // of its row
}

// storeOf returns where the scene keeps its distribution, as its switches stand.
func (s *State) storeOf(scene Scene) store {
	switch scene {
	case SceneSoftmax:
		return store{scores, Z0}
	case SceneWhyNot:
		return store{scores, WhyZ}
	case SceneShift:
		return store{scores, ShiftZ}
	case SceneSigmoid:
		return store{scores, SigmoidZ}
	case SceneGradient:
		return store{scores, GradientZ}
	case SceneEntropy:
		if s.On(EntropyPair) {
			return store{shares, EntropyQ}
		}
		return store{shares, EntropyP}
	case SceneQuestions:
		return store{things, Balls}
	case SceneCrossEntropy:
		return store{shares, TruthP}
	}
	return store{}
}

// count returns how many classes a store has in s.
func (k store) count(s *State) int {
	if r := RowOf(k.first); !r.PerClass() {
		return r.Count
	}
	return s.N
}

// Distribution sets dst to the probabilities that the scene shows of what the
// reader made in it, and returns it with its entropy in nats; p is empty where
// the scene has no distribution.
func (s *State) Distribution(dst []float64, scene Scene) (p []float64, h float64) {
	k := s.storeOf(scene)
	switch k.material {
	case nothing:
		return dst[:0], 0
	case shares:
		p = s.Parts(dst, k.first)
		return p, Entropy(p)
	case things:
		p = s.Bag().shares(dst)
		return p, Entropy(p)
	}
	return SoftmaxEntropy(dst, s.V[k.first:int(k.first)+k.count(s)], s.temperatureOf(k.first))
}

// CanCarry reports whether the scene that is shown has a distribution that the
// other can take, and keeps it elsewhere.
func (s *State) CanCarry(to Scene) bool {
	if to >= nScenes {
		return false
	}
	a, b := s.storeOf(s.Scene), s.storeOf(to)
	return a.material != nothing && b.material != nothing && a.first != b.first
}

// A Carriage tells what became of a distribution on its way.
type Carriage struct {
	Kept, Of int     // how many of its classes had room: the largest, in their order
	Lost     bool    // whether one without room had a share
	Off      float64 // by how much a probability differs at most from what it was among those kept
}

// Carried returns the State after Carry{to}, and what became of the
// distribution. Where the other scene has fewer classes the largest are kept,
// made to sum to 1; where it has more, the others have no share, or the least
// logit; the scene softmax takes as many classes as there are, at T = 1. Scores
// are carried as they are as long as they have room, else as the logarithms of
// the probabilities around their middle.
func (s State) Carried(to Scene) (State, Carriage) {
	if !s.CanCarry(to) {
		return s, Carriage{}
	}
	from := s.storeOf(s.Scene)
	var room [MaxClasses]float64
	p, _ := s.Distribution(room[:0], s.Scene)
	c := Carriage{Of: len(p)}
	next := s
	next.Scene = to
	if to == SceneEntropy {
		next.V[EntropyPair] = 0
		if len(p) == 2 {
			next.V[EntropyPair] = 1
		}
	}
	k := next.storeOf(to)
	r := RowOf(k.first)
	if r.PerClass() {
		next = begin(next, GradientSteps)
		if !RowOf(from.first).PerClass() { // else they are the same classes
			next.N, next.Labels = len(p), [MaxClasses]string{}
			next = next.tidy()
		}
		if k.first == Z0 {
			next.V[Temperature] = 1
		}
	}
	n := k.count(&next)
	var kept [MaxClasses]int
	c.Kept = largest(kept[:], p, n)
	var want [MaxClasses]float64
	sum, had := 0.0, 0
	for _, share := range p {
		if share > 0 {
			had++
		}
	}
	for i, at := range kept[:c.Kept] {
		want[i] = p[at]
		sum += p[at]
	}
	c.Lost = had > c.Kept // those kept are the largest
	v := next.V[k.first : int(k.first)+n]
	switch k.material {
	case shares:
		apportion(v, want[:n], Whole)
	case things:
		fillBag(v, want[:n], sum)
	default:
		var z [MaxClasses]float64
		for i, at := range kept[:c.Kept] {
			if z[i] = Log(p[at]); from.material == scores {
				z[i] = s.V[int(from.first)+at] / s.temperatureOf(from.first)
			}
		}
		gather(z[:c.Kept], r.Max, from.material != scores)
		for i := range v {
			v[i] = r.Min
			if i < c.Kept {
				v[i], _ = r.fit(z[i])
			}
		}
		for i := n; i < r.Count; i++ {
			next.V[int(k.first)+i] = 0
		}
	}
	var after [MaxClasses]float64
	q, _ := next.Distribution(after[:0], to)
	for i, q := range q {
		c.Off = max(c.Off, math.Abs(q-want[i]/sum))
	}
	return next, c
}

// largest writes to at the places of the n largest of p, or of all, in order;
// of equal ones the first come first. It returns how many there are.
func largest(at []int, p []float64, n int) int {
	count := 0
	for i, v := range p {
		before := 0
		for j, w := range p {
			if w > v || w == v && j < i {
				before++
			}
		}
		if before < n {
			at[count] = i
			count++
		}
	}
	return count
}

// gather moves logits together to around 0, where they are to be centred or do
// not lie between −most and most, and those that then are still too low to the end.
func gather(z []float64, most float64, centre bool) {
	low, high := math.Inf(1), math.Inf(-1)
	for _, v := range z {
		high = max(high, v)
		if v > math.Inf(-1) {
			low = min(low, v)
		}
	}
	if !centre && low >= -most && high <= most {
		return
	}
	by := -(low + high) / 2
	if high+by > most {
		by = most - high
	}
	for i := range z {
		z[i] = max(z[i]+by, -most)
	}
}
