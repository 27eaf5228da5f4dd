package sim

// A bin counts what is in it, and sums the mantissas, which have one exponent.
type bin struct {
	sum   units
	count uint64
}

// A measure says how much classes are, for [boundOf] to add up from the largest
// down: all of a bin, low being the least that could be in it, or one class.
// Words and low are bits of probabilities.
type measure interface {
	ofBin(b bin, low uint64) units
	ofWord(word uint64) units
}

// byCount measures every class as one.
type byCount struct{}

func (byCount) ofBin(b bin, _ uint64) units { return units{lo: b.count} }

func (byCount) ofWord(uint64) units { return units{lo: 1} }

// byMass measures every class by its probability.
type byMass struct{}

func (byMass) ofBin(b bin, low uint64) units {
	_, up := mantissaOf(low)
	return b.sum.times2(up)
}

func (byMass) ofWord(word uint64) units { return unitsOf(word) }
