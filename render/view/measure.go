package view

// A Measure knows how wide text is. The one that measures is the one that draws.
type Measure interface {
	// Width returns the advance of text with its marks, in dp.
	Width(text []byte, size float64, weight Weight) float64
}

// The vertical measures of the type, as parts of its size.
const (
	Ascent  = 0.80 // from the baseline to the top of a capital or a syllable
	Descent = 0.20
	// RaisedSize and RaisedBy are the size and the height of an exponent;
	// LoweredBy is how far an index hangs.
	RaisedSize = 0.68
	RaisedBy   = 0.36
	LoweredBy  = 0.14
)
