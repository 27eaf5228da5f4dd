package sim

import "math"

// The bound between what is kept and what is not is found without sorting. The
// bits of probabilities are ordered as the numbers are. One pass counts them by
// their first bits into bins, from 1 down, until the bin with the bound is
// known; the next pass divides that bin, until no more than few are left in it,
// and those are sorted. Once there is room for them, what is in the bin is taken
// out, so that no later pass goes over everything.
const (
	oneBits  = 1023 << mantissaBits // those of 1, the largest
	binBits  = 11
	binCount = 1 << binBits
	few      = 48
	roomFor  = 4096
)

// wordOf returns the bits of a probability; those of −0 as of 0. It panics if x
// is none.
func wordOf(x float64) uint64 {
	word := math.Float64bits(x)
	if word > oneBits {
		checkProbability(x)
		return 0
	}
	return word
}

// A binRange holds the words from low up of which no bit but the last ones,
// shift of them, differs from low.
type binRange struct {
	low   uint64
	shift int
}

// everything is the range with every probability: the bits of 1 begin with 00.
var everything = binRange{0, 62}

// divide returns the shift that brings what a word is above low to the number
// of its bin. It is below 64, which a compiler has to be told.
func (r binRange) divide() int { return max(0, r.shift-binBits) & 63 }

func (r binRange) bin(i, shift int) binRange { return binRange{r.low + uint64(i)<<shift, shift} }

// within appends the numbers of p within the range.
func (r binRange) within(buffer, p []float64) []float64 {
	size := uint64(1) << r.shift
	for _, x := range p {
		if wordOf(x)-r.low < size {
			buffer = append(buffer, x)
		}
	}
	return buffer
}

// sorted appends the words of p within the range, largest first.
func (r binRange) sorted(buffer []uint64, p []float64) []uint64 {
	size := uint64(1) << r.shift
	for _, x := range p {
		word := wordOf(x)
		if word-r.low >= size {
			continue
		}
		i := len(buffer)
		buffer = append(buffer, word)
		for ; i > 0 && buffer[i-1] < word; i-- {
			buffer[i] = buffer[i-1]
		}
		buffer[i] = word
	}
	return buffer
}

// boundOfCount returns the k-th largest of p, by its bits, and how many of its
// equals are among the k largest. There are more than k.
// It panics if an entry is no probability.
func boundOfCount(p []float64, k uint64) (bound uint64, ties int) {
	var taken [roomFor]float64
	r, inside := everything, len(p)
	for inside > few && r.shift > 0 {
		var bins [binCount]uint32
		shift, size := r.divide(), uint64(1)<<r.shift
		for _, x := range p {
			if above := wordOf(x) - r.low; above < size {
				bins[above>>(shift&63)%binCount]++
			}
		}
		bin := binCount - 1
		for ; uint64(bins[bin]) < k; bin-- {
			k -= uint64(bins[bin])
		}
		r, inside = r.bin(bin, shift), int(bins[bin])
		if few < inside && inside <= roomFor && roomFor < len(p) {
			p = r.within(taken[:0], p)
		}
	}
	if r.shift == 0 {
		return r.low, int(k)
	}
	var buffer [few]uint64
	words := r.sorted(buffer[:0], p)
	bound = words[k-1]
	for i := int(k) - 1; i >= 0 && words[i] == bound; i-- {
		ties++
	}
	return bound, ties
}

// A massBin sums mantissas, which have one exponent.
type massBin struct {
	sum   units
	count uint32
}

// boundOfMass returns the last of the largest of p that sum to the mass, by its
// bits, and how many of its equals they have. If all do not, it returns the bits
// of 0 and no ties. It panics if an entry is no probability.
func boundOfMass(p []float64, mass units) (bound uint64, ties int) {
	var taken [roomFor]float64
	r, inside := everything, len(p)
	for inside > few && r.shift > 0 {
		var bins [binCount]massBin
		shift, size := r.divide(), uint64(1)<<r.shift
		for _, x := range p {
			word := wordOf(x)
			above := word - r.low
			if above >= size {
				continue
			}
			steps, _ := mantissaOf(word)
			b := &bins[above>>(shift&63)%binCount]
			b.count++
			b.sum.lo += steps
			if b.sum.lo < steps {
				b.sum.hi++
			}
		}
		bin := binCount - 1
		for ; bin >= 0; bin-- {
			_, up := mantissaOf(r.bin(bin, shift).low)
			sum := bins[bin].sum.times2(up)
			if !sum.less(mass) {
				break
			}
			mass = mass.minus(sum)
		}
		if bin < 0 {
			return 0, 0
		}
		r, inside = r.bin(bin, shift), int(bins[bin].count)
		if few < inside && inside <= roomFor && roomFor < len(p) {
			p = r.within(taken[:0], p)
		}
	}
	if r.shift == 0 {
		each := unitsOf(r.low)
		for ties = 1; each.less(mass); ties++ {
			mass = mass.minus(each)
		}
		return r.low, ties
	}
	var buffer [few]uint64
	for _, word := range r.sorted(buffer[:0], p) {
		if word != bound {
			bound, ties = word, 0
		}
		ties++
		each := unitsOf(word)
		if !each.less(mass) {
			return bound, ties
		}
		mass = mass.minus(each)
	}
	return 0, 0
}
