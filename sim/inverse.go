package sim

import "math"

// The temperatures a reader can set, and the range [TemperatureFor] searches.
const (
	MinTemperature = 0.05
	MaxTemperature = 20

	logMaxTemperature = 2.995732273553991 // and −log MinTemperature
)

// LogitFor returns the z_i at which softmax(z)_i = p at the temperature while
// the other logits stay: T (log p − log(1−p) + log Σ_{j≠i} e^(z_j/T)). It is −Inf
// at p = 0 and +Inf at p = 1; z[i] itself is not read. It panics if i is no
// index of z, if p is NaN or outside [0, 1], if no other class is free (there
// is none, or all are masked), and otherwise as [Softmax] does.
func LogitFor(z []float64, i int, p, temperature float64) float64 {
	if i < 0 || i >= len(z) {
		panic(PanicIndex)
	}
	checkProbability(p)
	f := newFreeClasses(func(j int) bool { return j != i }, z, temperature)
	return f.logit(p, p, 0)
}

// LogitsFor solves for several held classes together. It sets dst to z, but for
// every i with held[i] to the z_i at which softmax(dst)_i = p[i]:
// T (log p_i − log(1 − Σ_held p) + log Σ_free e^(z_j/T)), −Inf for p_i = 0. The
// entries of p that are not held, and of z that are, are not read. It returns
// dst, which may be z.
//
// It panics if the lengths differ, if a held p is NaN or outside [0, 1], if the
// held p sum to 1 or more, if no class is free (none, or all masked), and
// otherwise as [Softmax] does.
func LogitsFor(dst, z []float64, held []bool, p []float64, temperature float64) []float64 {
	if len(held) != len(z) || len(p) != len(z) {
		panic(PanicLength)
	}
	dst = grow(dst, len(z))
	var sum, sumLo float64
	for i, h := range held {
		if !h {
			continue
		}
		checkProbability(p[i])
		var l float64
		sum, l = twoSum(sum, p[i])
		sumLo += l
	}
	sum, sumLo = twoSum(sum, sumLo)
	if sum > 1 || sum == 1 && sumLo >= 0 {
		panic(PanicHeld)
	}
	f := newFreeClasses(func(j int) bool { return !held[j] }, z, temperature)
	for i, v := range z {
		if held[i] {
			v = f.logit(p[i], sum, sumLo)
		}
		dst[i] = v
	}
	return dst
}

// freeClasses is what the classes that keep their logits amount to: their largest
// logit and log Σ e^((z−m)/T).
type freeClasses struct {
	m, logSum, temperature float64
}

func newFreeClasses(isFree func(int) bool, z []float64, temperature float64) freeClasses {
	largest := -1
	for j, v := range z {
		if !isFree(j) {
			continue
		}
		if v != v {
			panic(PanicNaN)
		}
		if v > math.MaxFloat64 {
			panic(PanicInf)
		}
		if v >= -math.MaxFloat64 && (largest < 0 || v > z[largest]) {
			largest = j
		}
	}
	if largest < 0 {
		panic(PanicFree)
	}
	k := newKernel(z[largest], temperature)
	var t tally
	for j := range z {
		if j != largest && isFree(j) {
			k.weigh(nil, z[j:j+1], &t)
		}
	}
	hi, lo := t.logSum()
	return freeClasses{m: z[largest], logSum: hi + lo, temperature: temperature}
}

// logit returns the logit of a held class with probability p where all held
// classes together have held + heldLo < 1, or p = held = 1.
func (f freeClasses) logit(p, held, heldLo float64) float64 {
	restHi, restLo := twoSum(1, -held)
	restHi, restLo = twoSum(restHi, restLo-heldLo)
	if p == 0 {
		return math.Inf(-1)
	}
	if restHi == 0 {
		return math.Inf(1)
	}
	ph, pl := logWords(p, 0)
	qh, ql := logWords(restHi, restLo)
	hi, lo := sumWords(ph, pl, -qh, -ql)
	hi, lo = sumWords(hi, lo, f.logSum, 0)
	hi, lo = productWords(hi, lo, f.temperature, 0)
	hi, lo = sumWords(hi, lo, f.m, 0)
	return hi + lo
}

// TemperatureFor returns the temperature T at which the entropy of softmax(z/T)
// is h nats, to within 1e-9, and true, if there is one from MinTemperature to
// MaxTemperature. Entropy grows with T, so outside that it returns the nearer
// of the two and false. If all logits that are not masked are equal, T changes
// nothing: it returns 1 and false. It panics if h is NaN, and otherwise as
// [Softmax] does.
func TemperatureFor(z []float64, h float64) (temperature float64, ok bool) {
	if h != h {
		panic(PanicNaN)
	}
	largest, ties := findLargest(z)
	for _, v := range z {
		if v < -math.MaxFloat64 {
			ties++
		}
	}
	if ties == len(z) {
		return 1, false
	}
	// Solve for u = log T: over it the entropy is a smooth step, and the range
	// is symmetric. excess is increasing.
	excess := func(temperature float64) float64 {
		k := newKernel(z[largest], temperature)
		t := k.tally(z, largest)
		return k.entropy(&t) - h
	}
	a, b := -logMaxTemperature, logMaxTemperature
	fa, fb := excess(MinTemperature), excess(MaxTemperature)
	switch {
	case fa > 0:
		return MinTemperature, false
	case fb < 0:
		return MaxTemperature, false
	case fa == 0:
		return MinTemperature, true
	case fb == 0:
		return MaxTemperature, true
	}

	// T. R. Chandrupatla, "A new hybrid quadratic/bisection algorithm for
	// finding the zero of a nonlinear function without using derivatives",
	// 1997. a and b bracket the zero, a is the newest point, c the one before;
	// inverse quadratic interpolation through the three is taken where the
	// points lie such that it must be good, otherwise the bracket is halved.
	best, bestExcess := MinTemperature, -fa
	if fb < bestExcess {
		best, bestExcess = MaxTemperature, fb
	}
	near := float64(h * 0x1p-48) // a few roundings of the entropy itself
	fraction := 0.5
	for range 60 {
		u := a + float64(fraction*(b-a))
		temperature = min(max(Exp(u), MinTemperature), MaxTemperature)
		f := excess(temperature)
		if math.Abs(f) < bestExcess {
			best, bestExcess = temperature, math.Abs(f)
		}
		if bestExcess <= near {
			break
		}
		c, fc := a, fa
		if (f > 0) != (fa > 0) {
			c, fc, b, fb = b, fb, a, fa
		}
		a, fa = u, f
		width := math.Abs(b - a)
		if width < 0x1p-50 {
			break
		}
		fraction = 0.5
		xi, phi := (a-b)/(c-b), (fa-fb)/(fc-fb)
		if float64(phi*phi) < xi && float64((1-phi)*(1-phi)) < 1-xi {
			fraction = float64(fa/(fb-fa)*(fc/(fb-fc))) + float64((c-a)/(b-a)*float64(fa/(fc-fa)*(fb/(fc-fb))))
			edge := min(0x1p-51/width, 0.5)
			fraction = min(max(fraction, edge), 1-edge)
		}
	}
	return best, true
}
