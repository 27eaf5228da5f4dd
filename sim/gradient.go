package sim

import "math"

// CrossEntropyLoss returns −Σ y ln p in nats with p = softmax(z/T), from the
// logits: also where p is so near to 1 or to 0 that it has lost its digits. It is
// +Inf where a class of −Inf has a part of y. It panics as [CrossEntropyGradient]
// does.
func CrossEntropyLoss(z, y []float64, temperature float64) float64 {
	var scratch [MaxClasses]float64
	p := LogSoftmax(scratch[:0], z, temperature)
	if len(y) != len(z) {
		panic(PanicLength)
	}
	var loss, lo float64
	for i, x := range y {
		checkProbability(x)
		if x == 0 {
			continue
		}
		var l float64
		loss, l = twoSum(loss, float64(-x*p[i]))
		lo += l
	}
	return loss + lo
}

// CrossEntropyGradient sets dst to the gradient of the loss −Σ y ln p with
// p = softmax(z/T) for the logits, (p − y)/T for a y that sums to 1, and returns
// it. A step downhill is against it: it pulls every p towards its y. Where y is 1
// for one class the entries are within a few ULP however near p is to it; a
// difference p − y of two others is as exact as p.
//
// It panics if the lengths differ, if an entry of y is NaN or outside [0, 1], and
// otherwise as [Softmax] does. A logit of −Inf has p = 0.
//
// The derivative: J. S. Bridle, "Probabilistic interpretation of feedforward
// classification network outputs", 1990.
func CrossEntropyGradient(dst, z, y []float64, temperature float64) []float64 {
	var scratch [MaxClasses]float64
	p := Softmax(scratch[:0], z, temperature)
	checkPair(p, y)
	dst = grow(dst, len(z))
	for i := range dst {
		// What p lacks of 1 is the sum of the others, which loses no digits.
		d := p[i] - y[i]
		if y[i] == 1 {
			d = -sumWithout(p, i)
		}
		dst[i] = d / temperature
	}
	return dst
}

// SquaredErrorGradient sets dst to the gradient of Σ (p − y)² with
// p = softmax(z/T) for the logits, 2 p_i (p_i − y_i − Σ_j p_j (p_j − y_j))/T, and
// returns it: the gradient for p through the Jacobian. Every entry has the factor
// p_i: it dies where p is confidently wrong. It panics as [CrossEntropyGradient]
// does.
func SquaredErrorGradient(dst, z, y []float64, temperature float64) []float64 {
	dst = CrossEntropyGradient(dst, z, y, temperature)
	var scratch [MaxClasses]float64
	p := Softmax(scratch[:0], z, temperature)
	mean := 0.0
	for i, g := range dst {
		mean += float64(p[i] * g)
	}
	for i, g := range dst {
		dst[i] = float64(2 * p[i] * (g - mean))
	}
	return dst
}

// SoftmaxJacobian sets dst to ∂p_i/∂z_j = p_i (δ_ij − p_j)/T of p = softmax(z/T),
// row after row, n² numbers, and returns it. It is symmetric, and its rows (and
// columns) sum to 0 up to rounding: what one class gains the others lose. It
// panics if p is empty, if an entry is NaN or outside [0, 1], and if the
// temperature is not positive and finite.
func SoftmaxJacobian(dst, p []float64, temperature float64) []float64 {
	if !(temperature > 0 && temperature <= math.MaxFloat64) {
		panic(PanicTemperature)
	}
	checkPair(p, p)
	n := len(p)
	dst = grow(dst, n*n)
	for i, a := range p {
		for j, b := range p {
			d := float64(-a * b)
			if i == j {
				d = float64(a * sumWithout(p, i)) // 1 − p, for a p that sums to 1
			}
			dst[i*n+j] = d / temperature
		}
	}
	return dst
}

// sumWithout returns the sum of all but one, the smallest not lost among the large.
func sumWithout(p []float64, i int) float64 {
	var sum, lo float64
	for j, v := range p {
		if j == i {
			continue
		}
		var l float64
		sum, l = twoSum(sum, v)
		lo += l
	}
	return sum + lo
}
