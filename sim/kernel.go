package sim

import "math"

// kernel holds what the loop over the logits needs of the largest logit m and
// the temperature T to find e^((z−m)/T). Both roundings that z/T and z − m
// would suffer are avoided, since exp multiplies either by up to 745: z − m is
// kept in two words, and T goes into the step of the reduction instead of
// dividing, so that what is left of (z−m)/T is small before it is rounded.
type kernel struct {
	m           float64
	temperature float64
	stepHi      float64 // T·ln2/128 in two words, the first of 35 bits
	stepLo      float64
	perStep     float64 // 128/(T·ln2)
	inverse     float64 // 1/T
	small       float64 // z − m below this takes the careful way
	zero        float64 // z − m below this has e = 0

	// Where T is so extreme that the numbers above would leave the normal
	// range, logits become (z − offset)·scale first and T is scaled with them.
	// Elsewhere scale is 1.
	offset, scale float64
}

// tally is what the loop sums, each in two words: rest = Σ e and
// pull = Σ e·(z−m) ≤ 0, over all classes but the largest, whose e is 1.
type tally struct {
	rest, restLo float64
	pull, pullLo float64
}

// Beyond these, products with the temperature or its inverse could over- or
// underflow, so it is scaled by 2^±600.
const (
	hugeTemperature = 0x1p500
	tinyTemperature = 0x1p-500
)

// newKernel panics if the temperature is not positive and finite.
func newKernel(m, temperature float64) kernel {
	if !(temperature > 0 && temperature <= math.MaxFloat64) {
		panic(PanicTemperature)
	}
	k := kernel{m: m, temperature: temperature, scale: 1}
	if temperature > hugeTemperature {
		k.scale = 0x1p-600
	} else if temperature < tinyTemperature {
		k.scale = 0x1p600
		if math.Abs(m) > 0x1p400 {
			// m·scale would overflow. Other logits are m or a long way below.
			k.offset = m
		}
	}
	if k.scale != 1 {
		k.m = float64((m - k.offset) * k.scale)
		k.temperature = float64(temperature * k.scale)
	}
	hi, lo := productWords(expStepHi, expStepLo, k.temperature, 0)
	k.stepHi = math.Float64frombits(math.Float64bits(hi) &^ (1<<18 - 1))
	k.stepLo = (hi - k.stepHi) + lo
	k.perStep = expPerStep / k.temperature
	k.inverse = 1 / k.temperature
	k.small = float64(-690 * k.temperature)
	k.zero = float64(-746 * k.temperature)
	return k
}

// tally weighs all of z but the largest, and keeps only the sums.
func (k *kernel) tally(z []float64, largest int) tally {
	var t tally
	k.weigh(nil, z[:largest], &t)
	k.weigh(nil, z[largest+1:], &t)
	return t
}

// weigh sets dst to e^((z−m)/T), if dst is not nil, and adds to the tally. It
// is the loop everything else waits for; the exponential is that of [Exp],
// written out.
func (k *kernel) weigh(dst, z []float64, t *tally) {
	if k.scale != 1 {
		k.weighExtreme(dst, z, t)
		return
	}
	store := dst != nil
	if store {
		dst = dst[:len(z)]
	}
	m, stepHi, stepLo, perStep, inverse, small := k.m, k.stepHi, k.stepLo, k.perStep, k.inverse, k.small
	rest, restLo, pull, pullLo := t.rest, t.restLo, t.pull, t.pullLo
	for i, v := range z {
		d := v - m
		b := d - v
		l := (v - (d - b)) - (m + b)
		var e float64
		if d >= small {
			shifted := float64(d*perStep) + roundShift
			n := shifted - roundShift
			r := float64(((d - float64(n*stepHi)) + (l - float64(n*stepLo))) * inverse)
			bits := math.Float64bits(shifted)
			entry := &expTable[bits%expSteps]
			s := math.Float64frombits(entry.scale + bits<<45)
			r2 := float64(r * r)
			tail := (entry.tail + r) + float64(r2*(expC2+float64(r*expC3)))
			tail += float64(float64(r2*r2) * (expC4 + float64(r*expC5)))
			e = s + float64(s*tail)
		} else if d > k.zero {
			e = k.tiny(d, l)
		} else {
			if store {
				dst[i] = 0
			}
			continue
		}
		if store {
			dst[i] = e
		}
		// Two exact additions, written out (see twoSum).
		sum := rest + e
		c := sum - rest
		restLo += (rest - (sum - c)) + (e - c)
		rest = sum

		w := float64(e * d)
		sum = pull + w
		c = sum - pull
		pullLo += (pull - (sum - c)) + (w - c)
		pull = sum
	}
	t.rest, t.restLo, t.pull, t.pullLo = rest, restLo, pull, pullLo
}

// tiny is e^((d+l)/T) where it may be below the normal range.
func (k *kernel) tiny(d, l float64) float64 {
	shifted := float64(d*k.perStep) + roundShift
	n := shifted - roundShift
	r := float64(((d - float64(n*k.stepHi)) + (l - float64(n*k.stepLo))) * k.inverse)
	return expOf(math.Float64bits(shifted), r)
}

// weighExtreme is weigh with every logit scaled first.
func (k *kernel) weighExtreme(dst, z []float64, t *tally) {
	plain := *k
	plain.scale = 1
	var one, e [1]float64
	for i, v := range z {
		one[0] = float64((v - k.offset) * k.scale)
		plain.weigh(e[:], one[:], t)
		if dst != nil {
			dst[i] = e[0]
		}
	}
}

// sum returns S = 1 + rest in two words.
func (t *tally) sum() (hi, lo float64) {
	hi, lo = twoSum(1, t.rest)
	return twoSum(hi, lo+t.restLo)
}

// inverse returns 1/S, rounded once.
func (t *tally) inverse() float64 {
	sh, sl := t.sum()
	hi, _ := quotientWords(1, 0, sh, sl)
	return hi
}

// logSum returns log S in two words. While the rest is far below 1 its own low
// word must not be lost in the sum with 1.
func (t *tally) logSum() (hi, lo float64) {
	if t.rest < 0x1p-60 {
		return t.rest, t.restLo // log1p(x) = x − x²/2 + …
	}
	hi, lo = twoSum(1, t.rest)
	return logWords(hi, lo+t.restLo)
}

// entropy returns H = log S + Σ e (m−z) / (S·T), in nats.
func (k *kernel) entropy(t *tally) float64 {
	sh, sl := t.sum()
	th, tl := productWords(sh, sl, k.temperature, 0)
	wh, wl := twoSum(-t.pull, -t.pullLo)
	wh, wl = quotientWords(wh, wl, th, tl)
	lh, ll := t.logSum()
	lh, ll = sumWords(lh, ll, wh, wl)
	return lh + ll
}
