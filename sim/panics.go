package sim

// What the functions of this package panic with. The argument is always a
// mistake of the caller: what a reader types is checked before it gets here.
const (
	PanicEmpty       = "sim: no classes"
	PanicLength      = "sim: slices of different lengths"
	PanicTemperature = "sim: temperature must be positive and finite"
	PanicNaN         = "sim: NaN"
	PanicInf         = "sim: logit is +Inf"
	PanicMasked      = "sim: every logit is -Inf"
	PanicProbability = "sim: probability outside [0, 1]"
	PanicHeld        = "sim: held probabilities must sum to less than 1"
	PanicFree        = "sim: no free class"
	PanicIndex       = "sim: class index out of range"
	PanicCount       = "sim: count must be at least 1"
	PanicMass        = "sim: mass outside (0, 1]"
	PanicRatio       = "sim: ratio outside [0, 1]"
	PanicCounts      = "sim: counts must be at least 0, not all 0, and have a sum"
)
