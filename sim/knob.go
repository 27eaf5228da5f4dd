package sim

import "math"

// The limits of what a reader can set.
const (
	MinClasses = 2
	MaxClasses = 12
	MaxLogit   = 6 // and −MaxLogit
)

// A Knob is an index into State.V: one number a reader can set. Its range is that of
// its row (RowOf).
type Knob uint8

// The knobs. Z0+i is the logit of class i. A switch is 0 (off) or 1, a share so many
// parts of Whole.
const (
	Z0            Knob = 0
	Temperature   Knob = Z0 + MaxClasses + iota - 1
	Units              // 0: entropies in nats, 1: in bits
	Again              // a switch: softmax of the probabilities
	SurpriseP          // the probability of the event
	SurpriseQ          // that of the second event
	SurpriseAxis       // 0: even, 1: logarithmic
	Coins              // a Tosses
	Theta              // the probability of heads
	LogLikelihood      // a switch: ln L in the place of L
	EntropyP           // of three classes: EntropyP … EntropyP+2
	_
	_
	EntropyQ // of two
	_
	EntropyPair // a switch: two classes, those of EntropyQ
	SigmoidZ    // two logits
	_
	ShiftZ // three logits
	_
	_
	ShiftC        // what is added to all of them
	ShiftA        // what multiplies all of them
	ShiftComputer // a switch: how a computer comes by the shares
	ShiftBig      // the computer's c
	TruthP        // three shares
	_
	_
	BeliefQ // three shares
	_
	_
	SeeSaw // a switch: the price of believing q under p against the reverse
	WhyZ   // three logits
	_
	_
	WhySigmoid                                          // a switch: the rule of the sigmoids
	WhyCurves                                           // a switch: the shares over one score
	GradientZ                                           // a logit for each class
	GradientY       Knob = Z0 + 2*MaxClasses + iota - 2 // a share for each class
	GradientRate    Knob = Z0 + 3*MaxClasses + iota - 3
	GradientSquared      // a switch: the push of the squared error
	GradientNudge        // a switch: how each probability answers a logit
	GradientSteps        // how many were taken from State.Start
	Balls                // in the bag, of four colours
	_
	_
	_
	Draws // from the bag
	SamplingT
	SamplingK     // top-k
	SamplingP     // top-p
	SamplingMin   // min-p
	SamplingLast  // a switch: the temperature comes after the cuts
	SamplingDraws // how many words were drawn

	nKnobs
)

// A Grid says how a knob's numbers lie between its ends, and so how it is
// drawn and how a key moves it.
type Grid uint8

// The grids.
const (
	Evenly  Grid = iota // a key moves it by Step
	ByRatio             // a key moves it to the next number of two significant digits
	Choice              // whole numbers with a name each
	Faces               // a row of coins, a Tosses
	Parts               // of a distribution: whole numbers that sum to Whole over the row
	Counted             // how many steps a run has gone from its start: whole numbers from 0 up
)

// A Row is what the program knows of a knob, or of a run of knobs that share
// a key in links (Count > 1: one for each class, or the parts of a distribution). Everything generic — update,
// codec, undo, keys, the controls a screen reader finds — comes from these rows.
type Row struct {
	Key        string // in links and flags
	First      Knob
	Count      int
	Default    [MaxClasses]float64
	Min, Max   float64
	Step, Page float64 // of one key, in the knob's unit (Evenly and Choice)
	Resolution float64 // what an inverse drag sets to
	Grid       Grid
	Choices    []string // names of 0, 1, … in links (Choice)
	Figures    int      // how many it keeps, in the place of a Resolution (ByRatio)
	Exact      []Exact  // numbers it holds exactly (Figures)
	Pace       float64  // how many steps a second it goes in play (Counted)
	Begins     Knob     // the count of the descent whose start it is part of; 0: of none
	Comes      float64  // how many a second are seen to come where a jump adds several (Counted); 0: all at once
	Fades      bool     // in a jump of it shapes go over into the new ones, for it has no way between
}

// Rows is the table of knobs, in the order of links.
var Rows = [...]Row{
	{Key: "logits", First: Z0, Count: MaxClasses, Min: -MaxLogit, Max: MaxLogit,
		Default: [MaxClasses]float64{2.0, 1.0, 0.1, -1.2},
		Step:    0.1, Page: 1, Resolution: 1e-4},
	{Key: "temperature", First: Temperature, Count: 1, Min: MinTemperature, Max: MaxTemperature,
		Default: [MaxClasses]float64{1}, Page: 10, Resolution: 1e-5, Grid: ByRatio},
	{Key: "units", First: Units, Count: 1, Max: 1, Step: 1, Page: 1, Resolution: 1,
		Grid: Choice, Choices: []string{"nat", "bit"}},
	{Key: "again", First: Again, Count: 1, Max: 1, Step: 1, Page: 1, Resolution: 1,
		Grid: Choice, Choices: []string{"off", "on"}},
	{Key: "surprise.p", First: SurpriseP, Count: 1, Min: 1e-8, Max: 1, Default: [MaxClasses]float64{1.0 / Lottery},
		Page: 10, Grid: ByRatio, Figures: 4, Exact: events},
	{Key: "surprise.q", First: SurpriseQ, Count: 1, Min: 0.1, Max: 1, Default: [MaxClasses]float64{1.0 / 6},
		Page: 10, Grid: ByRatio, Figures: 4, Exact: events},
	{Key: "surprise.axis", First: SurpriseAxis, Count: 1, Max: 1, Step: 1, Page: 1, Resolution: 1,
		Grid: Choice, Choices: []string{"linear", "log"}},
	{Key: "coins", First: Coins, Count: 1, Min: 0b10, Max: 1<<(MaxCoins+1) - 1, Default: [MaxClasses]float64{0b11110},
		Step: 1, Page: 1, Resolution: 1, Grid: Faces},
	{Key: "theta", First: Theta, Count: 1, Max: 1, Default: [MaxClasses]float64{0.5}, Step: 0.01, Page: 0.1, Resolution: 1e-4},
	{Key: "likelihood.log", First: LogLikelihood, Count: 1, Max: 1, Step: 1, Page: 1, Resolution: 1,
		Grid: Choice, Choices: []string{"off", "on"}},
	{Key: "entropy.p", First: EntropyP, Count: 3, Max: Whole, Step: Whole / 100, Page: Whole / 10, Resolution: 1, Grid: Parts,
		Default: [MaxClasses]float64{0.6 * Whole, 0.3 * Whole, 0.1 * Whole}},
	{Key: "entropy.pair", First: EntropyQ, Count: 2, Max: Whole, Step: Whole / 100, Page: Whole / 10, Resolution: 1, Grid: Parts,
		Default: [MaxClasses]float64{0.75 * Whole, 0.25 * Whole}},
	{Key: "entropy.choices", First: EntropyPair, Count: 1, Max: 1, Step: 1, Page: 1, Resolution: 1,
		Grid: Choice, Choices: []string{"3", "2"}},
	{Key: "sigmoid.z", First: SigmoidZ, Count: 2, Min: -MaxSigmoidLogit, Max: MaxSigmoidLogit,
		Default: [MaxClasses]float64{1, 0}, Step: 0.1, Page: 1, Resolution: 1e-4},
	{Key: "shift.z", First: ShiftZ, Count: ShiftClasses, Min: -MaxShiftLogit, Max: MaxShiftLogit,
		Default: [MaxClasses]float64{2, 1, 0.1}, Step: 0.1, Page: 1, Resolution: 1e-4},
	{Key: "shift.c", First: ShiftC, Count: 1, Min: -5, Max: 5, Default: [MaxClasses]float64{3}, Step: 0.1, Page: 1, Resolution: 1e-4},
	{Key: "shift.a", First: ShiftA, Count: 1, Min: 0.2, Max: 5, Default: [MaxClasses]float64{2}, Page: 10, Resolution: 1e-5, Grid: ByRatio},
	{Key: "shift.computer", First: ShiftComputer, Count: 1, Max: 1, Step: 1, Page: 1, Resolution: 1,
		Grid: Choice, Choices: []string{"off", "on"}},
	{Key: "shift.big", First: ShiftBig, Count: 1, Max: 1000, Default: [MaxClasses]float64{1000}, Step: 1, Page: 50, Resolution: 1e-3},
	{Key: "crossentropy.p", First: TruthP, Count: 3, Max: Whole, Step: Whole / 100, Page: Whole / 10, Resolution: 1, Grid: Parts,
		Default: [MaxClasses]float64{0.6 * Whole, 0.3 * Whole, 0.1 * Whole}},
	{Key: "crossentropy.q", First: BeliefQ, Count: 3, Max: Whole, Step: Whole / 100, Page: Whole / 10, Resolution: 1, Grid: Parts,
		Default: [MaxClasses]float64{0.15 * Whole, 0.25 * Whole, 0.6 * Whole}},
	{Key: "crossentropy.swap", First: SeeSaw, Count: 1, Max: 1, Step: 1, Page: 1, Resolution: 1,
		Grid: Choice, Choices: []string{"off", "on"}},
	{Key: "whynot.z", First: WhyZ, Count: WhyClasses, Min: -MaxWhyLogit, Max: MaxWhyLogit,
		Default: [MaxClasses]float64{2, 1, -1}, Step: 0.1, Page: 1, Resolution: 1e-4},
	{Key: "whynot.sigmoid", First: WhySigmoid, Count: 1, Max: 1, Step: 1, Page: 1, Resolution: 1,
		Grid: Choice, Choices: []string{"off", "on"}},
	{Key: "whynot.curves", First: WhyCurves, Count: 1, Max: 1, Step: 1, Page: 1, Resolution: 1,
		Grid: Choice, Choices: []string{"off", "on"}},
	{Key: "gradient.z", First: GradientZ, Count: MaxClasses, Min: -MaxLogit, Max: MaxLogit, Begins: GradientSteps,
		Default: [MaxClasses]float64{2.0, 1.0, 0.1, -1.2}, Step: 0.1, Page: 1, Resolution: 1e-4},
	{Key: "gradient.y", First: GradientY, Count: MaxClasses, Max: Whole, Begins: GradientSteps,
		Default: [MaxClasses]float64{1: Whole}, Step: Whole / 100, Page: Whole / 10, Resolution: 1, Grid: Parts},
	{Key: "gradient.rate", First: GradientRate, Count: 1, Min: 0.01, Max: 5, Begins: GradientSteps,
		Default: [MaxClasses]float64{0.5}, Page: 10, Resolution: 1e-5, Grid: ByRatio},
	{Key: "gradient.squared", First: GradientSquared, Count: 1, Max: 1, Step: 1, Page: 1, Resolution: 1,
		Grid: Choice, Choices: []string{"off", "on"}},
	{Key: "gradient.nudge", First: GradientNudge, Count: 1, Max: 1, Step: 1, Page: 1, Resolution: 1,
		Grid: Choice, Choices: []string{"off", "on"}},
	{Key: "gradient.steps", First: GradientSteps, Count: 1, Max: 1000, Step: 1, Page: 10, Resolution: 1, Grid: Counted, Pace: 8},
	{Key: "balls", First: Balls, Count: BallColours, Max: MaxBalls, Default: [MaxClasses]float64{4, 2, 1, 1}, Step: 1, Page: 4, Resolution: 1},
	{Key: "draws", First: Draws, Count: 1, Max: MaxDraws, Default: [MaxClasses]float64{24}, Step: 1, Page: 10, Resolution: 1, Grid: Counted, Pace: 3},
	{Key: "sampling.temperature", First: SamplingT, Count: 1, Min: MinTemperature, Max: MaxTemperature,
		Default: [MaxClasses]float64{0.8}, Page: 10, Resolution: 1e-5, Grid: ByRatio, Fades: true},
	{Key: "sampling.k", First: SamplingK, Count: 1, Min: 1, Max: SamplingWords, Default: [MaxClasses]float64{10}, Step: 1, Page: 3, Resolution: 1, Fades: true},
	{Key: "sampling.p", First: SamplingP, Count: 1, Min: 0.01, Max: 1, Default: [MaxClasses]float64{0.95}, Step: 0.01, Page: 0.1, Resolution: 1e-3, Fades: true},
	{Key: "sampling.min", First: SamplingMin, Count: 1, Max: 1, Default: [MaxClasses]float64{0.1}, Step: 0.01, Page: 0.1, Resolution: 1e-3, Fades: true},
	{Key: "sampling.last", First: SamplingLast, Count: 1, Max: 1, Step: 1, Page: 1, Resolution: 1,
		Grid: Choice, Choices: []string{"off", "on"}, Fades: true},
	{Key: "sampling.draws", First: SamplingDraws, Count: 1, Max: 1000, Step: 1, Page: 20, Resolution: 1, Grid: Counted, Pace: 10, Comes: 25},
}

// PerClass reports whether the row has a value for each class in use (State.N).
func (r *Row) PerClass() bool { return r.Count == MaxClasses }

// RowOf returns the row that describes k. It panics if there is no such knob.
func RowOf(k Knob) *Row {
	for i := range Rows {
		if r := &Rows[i]; k >= r.First && int(k) < int(r.First)+r.Count {
			return r
		}
	}
	panic(badKnob)
}

// fit returns v as the knob can hold it: between its ends, on its resolution,
// never −0. A v that is not a number is refused.
func (r *Row) fit(v float64) (fitted float64, ok bool) {
	if math.IsNaN(v) {
		return 0, false
	}
	if r.Figures > 0 {
		return r.fitFigures(v), true
	}
	v = math.Round(v/r.Resolution) * r.Resolution
	// The product of a whole number and 1e-4 is not the nearest float64 to the
	// decimal it stands for, and a link would show it: divide by the reciprocal.
	if inv := math.Round(1 / r.Resolution); inv > 1 {
		v = math.Round(v*inv) / inv
	}
	return min(max(v, r.Min), r.Max) + 0, true
}

// Move returns the value that steps keys away from v: the knob's own step on
// a linear grid, the next number of two significant digits on a log grid.
func (r *Row) Move(v float64, steps int) float64 { return r.move(v, steps, 1) }

// MoveFine is Move with a step a tenth as large; a choice has none smaller.
func (r *Row) MoveFine(v float64, steps int) float64 {
	if r.Whole() || r.Grid == Evenly && r.Step <= r.Resolution {
		return r.Move(v, steps)
	}
	return r.move(v, steps, 10)
}

// Whole reports whether the row's numbers stand for things with nothing between them.
func (r *Row) Whole() bool {
	return r.Grid == Choice || r.Grid == Faces || r.Grid == Counted || r.Grid == Evenly && r.Step == r.Resolution
}

// move moves by that part of a step. It goes to the next number on the grid
// first, so that a value a drag left between two is soon a round one.
func (r *Row) move(v float64, steps int, part float64) float64 {
	if r.Grid != ByRatio {
		step := r.Step / part
		n := math.Round(v/step*1e6) / 1e6
		switch {
		case steps > 0:
			n = math.Floor(n) + float64(steps)
		case steps < 0:
			n = math.Ceil(n) + float64(steps)
		}
		w, _ := r.fit(float64(n * step))
		return w
	}
	for ; steps > 0; steps-- {
		unit := twoDigitUnit(v) / part
		v = (math.Floor(math.Round(v/unit*1e6)/1e6) + 1) * unit
	}
	for ; steps < 0; steps++ {
		unit := twoDigitUnit(v) / part
		n := math.Ceil(math.Round(v/unit*1e6)/1e6) - 1
		if n < 10*part { // below 1.0 the next unit is a tenth as large
			unit /= 10
			n = 100*part - 1
		}
		v = n * unit
	}
	w, _ := r.fit(v)
	return w
}

// twoDigitUnit returns the power of ten that is the second significant digit of v > 0.
func twoDigitUnit(v float64) float64 {
	unit := 1e-10
	for v >= 100*unit*(1-1e-9) {
		unit *= 10
	}
	return unit
}
