package sim

import "math"

// The bound between what is kept and what is not is found without sorting. The
// bits of probabilities are ordered as the numbers are. One pass counts them by
// their first bits into bins, from 1 down, until the bin with the bound is
// known; the next pass divides that bin, until no more than few are left in it,
// and those are sorted. Once there is room for it, what is in the bin is taken
// out, so that no later pass goes over everything.
//
// A loop over everything has a function of its own, never inlined: compiled to
// wasm, one that shares a function with others takes up to three times as long.
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

// A binRange holds the 2^shift words from low up. For those that are divided into
// bins low is a multiple of 2^shift, so that they begin with the same bits.
type binRange struct {
	low   uint64
	shift int
}

// everything is the range with every probability: the bits of 1 begin with 00.
var everything = binRange{0, 62}

// noLessThan is the range with every probability that is x or more.
func noLessThan(x float64) binRange { return binRange{wordOf(x), everything.shift} }

// divide returns the shift that brings what a word is above low to the number
// of its bin. It is below 64, which a compiler has to be told.
func (r binRange) divide() int { return max(0, r.shift-binBits) & 63 }

func (r binRange) bin(i, shift int) binRange { return binRange{r.low + uint64(i)<<shift, shift} }

// within puts the numbers of p within the range into the buffer, as many as
// there is room for, and returns them.
//
//go:noinline
func (r binRange) within(buffer, p []float64) []float64 {
	size, n := uint64(1)<<r.shift, 0
	for _, x := range p {
		if wordOf(x)-r.low >= size { // most of them
			continue
		}
		if n == len(buffer) {
			break
		}
		buffer[n] = x
		n++
	}
	return buffer[:n]
}

// fill adds what of p is within the range to the bins.
//
//go:noinline
func (r binRange) fill(bins *[binCount]bin, p []float64) {
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
		sum := b.sum.lo + steps
		b.sum.lo = sum
		if sum < steps {
			b.sum.hi++
		}
	}
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

// boundOf returns the last of the largest of p that together have the measure,
// by its bits, and how many of its equals are among them. If all together do not
// have it, it returns the bits of 0 and no ties. It panics if an entry is no
// probability.
func boundOf(p []float64, rest units, by measure) (bound uint64, ties int) {
	var taken [roomFor]float64
	r, inside := everything, len(p)
	for inside > few && r.shift > 0 {
		var bins [binCount]bin
		r.fill(&bins, p)
		i, shift := binCount-1, r.divide()
		for ; i >= 0; i-- {
			if bins[i].count == 0 {
				continue
			}
			all := by.ofBin(bins[i], r.bin(i, shift).low)
			if !all.less(rest) {
				break
			}
			rest = rest.minus(all)
		}
		if i < 0 {
			return 0, 0
		}
		r, inside = r.bin(i, shift), int(bins[i].count)
		if inside < roomFor && roomFor < len(p) {
			p = r.within(taken[:], p)
		}
	}
	if r.shift == 0 {
		each := by.ofWord(r.low)
		for ties = 1; each.less(rest); ties++ {
			rest = rest.minus(each)
		}
		return r.low, ties
	}
	var buffer [few]uint64
	for _, word := range r.sorted(buffer[:0], p) {
		if word != bound {
			bound, ties = word, 0
		}
		ties++
		each := by.ofWord(word)
		if !each.less(rest) {
			return bound, ties
		}
		rest = rest.minus(each)
	}
	return 0, 0
}
