package sim

import "math"

// The questions scene has a bag of balls of four colours.
const (
	BallColours = 4
	MaxBalls    = 16 // of one colour
	MaxDraws    = 60
)

// MeanQuestions is how many questions it takes on average to tell the colour of a
// ball drawn from the bag. It can be asked for, not set.
const MeanQuestions Target = 900

// mostQuestions is the end of the axis on which a reader guesses MeanQuestions.
const mostQuestions = 4

// A Bag is what follows from the balls there are.
type Bag struct {
	Counts  [BallColours]int
	Lengths [BallColours]int // questions for each colour, as CodeLengths has them
	N       int              // balls
	Asked   int              // questions for all the balls one after another
}

// Bag returns the bag of the questions scene.
func (s *State) Bag() (b Bag) {
	for i := range b.Counts {
		b.Counts[i] = int(s.V[int(Balls)+i])
		b.N += b.Counts[i]
	}
	CodeLengths(b.Lengths[:0], b.Counts[:])
	b.Asked = CodeQuestions(b.Counts[:], b.Lengths[:])
	return b
}

// Mean returns the expected number of questions, E = Σ p·length.
func (b *Bag) Mean() float64 { return float64(b.Asked) / float64(b.N) }

// Entropy returns the entropy of a draw from the bag, in nats.
func (b *Bag) Entropy() float64 {
	var p [BallColours]float64
	return Entropy(b.shares(p[:0]))
}

// shares returns the probability of each colour, in dst where it has room.
func (b Bag) shares(dst []float64) []float64 {
	dst = grow(dst, BallColours)
	for i, c := range b.Counts {
		dst[i] = float64(c) / float64(b.N)
	}
	return dst
}

// fillBag sets v to the fewest balls whose shares are nearest to the weights, which
// have that sum: where the share that is furthest off is off least.
func fillBag(v, weights []float64, sum float64) {
	var balls [BallColours]float64
	least := math.Inf(1)
	for n := 1.0; n <= BallColours*MaxBalls; n++ {
		apportion(balls[:], weights, n)
		off := 0.0
		for i, c := range balls {
			if c > MaxBalls {
				off = math.Inf(1)
			}
			off = max(off, math.Abs(c/n-weights[i]/sum))
		}
		if off < least-1e-12 {
			least = off
			copy(v, balls[:])
		}
	}
}

// Tight reports whether the mean is the entropy in bits, exactly.
func (b *Bag) Tight() bool { return CodeIsEntropy(b.Counts[:], b.Lengths[:]) }

// Colours returns how many colours there are in the bag.
func (b *Bag) Colours() (n int) {
	for _, c := range b.Counts {
		if c > 0 {
			n++
		}
	}
	return n
}

// Draw returns the colour of the ball drawn index-th, from 0, and put back: the
// one the index-th uniform number of the seed falls on where all balls lie in a
// row from 0 to 1 in the order of the colours. Another bag meets the same numbers.
func (b *Bag) Draw(seed, index uint64) (colour int) {
	// u < 1, but the product may round up to N.
	ball := min(int(Uniform(seed, index)*float64(b.N)), b.N-1)
	for ; ball >= b.Counts[colour]; colour++ {
		ball -= b.Counts[colour]
	}
	return colour
}

// leastBalls returns the least number of balls of that knob: one where the bag
// would be empty without it.
func (s *State) leastBalls(k Knob) float64 {
	for i := range Knob(BallColours) {
		if Balls+i != k && s.V[Balls+i] > 0 {
			return 0
		}
	}
	return 1
}

// emptyBag reports whether there is no ball: what no State has, but a link may.
func (s *State) emptyBag() bool {
	return s.V[Balls] == 0 && s.leastBalls(Balls) == 1
}

// isBalls reports whether the knob is a number of balls.
func isBalls(k Knob) bool { return k >= Balls && k < Balls+BallColours }

// The presets of the questions scene.
const (
	HalvesOfHalves Preset = 0x90 + iota // 4, 2, 1, 1: every probability a power of one half
	NotQuiteHalves                      // 3, 3, 1, 1
	EqualBalls
	NearlyOneColour
	OneColour
)

// applyBalls sets one of the presets above; ok is false where it is none.
func applyBalls(s State, preset Preset) (t State, ok bool) {
	var counts [BallColours]float64
	switch preset {
	case HalvesOfHalves:
		counts = [...]float64{4, 2, 1, 1}
	case NotQuiteHalves:
		counts = [...]float64{3, 3, 1, 1}
	case EqualBalls:
		counts = [...]float64{4, 4, 4, 4}
	case NearlyOneColour:
		counts = [...]float64{16, 1, 0, 0}
	case OneColour:
		counts = [...]float64{4, 0, 0, 0}
	default:
		return s, false
	}
	copy(s.V[Balls:], counts[:])
	return s, true
}
