// Package row is what the parts of the bench hand to the table: a figure a row,
// printed as a line of JSON.
package row

import (
	"encoding/json"
	"math"
	"os"
	"time"
)

// A Row is one figure. Zero where there is no target or nothing to compare with.
type Row struct {
	Scene       string  `json:"scene,omitempty"` // a figure of each scene: where it has a ratio's target, that is shown
	Figure      string  `json:"figure"`
	Value       float64 `json:"value"`
	Unit        string  `json:"unit"`
	Target      float64 `json:"target,omitempty"` // the value should be at most this
	None        bool    `json:"none,omitempty"`   // the target is 0
	Beside      string  `json:"beside,omitempty"` // what Other is the same figure of
	Other       float64 `json:"other,omitempty"`
	Ratio       float64 `json:"ratio,omitempty"`       // Value/Other, of the same run
	RatioTarget float64 `json:"ratioTarget,omitempty"` // at most this
}

// Print writes the row for the table to read.
func (r Row) Print() {
	if r.Other != 0 && r.Ratio == 0 {
		r.Ratio = r.Value / r.Other
	}
	if err := json.NewEncoder(os.Stdout).Encode(r); err != nil {
		panic(err)
	}
}

// Holds tells whether the row keeps its targets, and whether it has any.
func (r Row) Holds() (holds, has bool) {
	holds = true
	if r.Target != 0 || r.None {
		has, holds = true, r.Value <= r.Target
	}
	if r.RatioTarget != 0 {
		has = true
		holds = holds && r.Ratio <= r.RatioTarget
	}
	return holds, has
}

// Fastest runs each work in turn, at least often and for a fifth of a second
// each, and returns the shortest time of one run of each, in nanoseconds. What
// disturbs the machine disturbs all of them, and the shortest the least.
func Fastest(often int, works ...func()) []float64 {
	const slice = 2 * time.Millisecond
	best, loops := make([]float64, len(works)), make([]int, len(works))
	for i, work := range works {
		work()
		start, n := time.Now(), 0
		for time.Since(start) < slice {
			work()
			n++
		}
		best[i], loops[i] = math.Inf(1), max(1, n)
	}
	for start, round := time.Now(), 0; round < often || time.Since(start) < time.Duration(len(works))*200*time.Millisecond; round++ {
		for i, work := range works {
			begin := time.Now()
			for range loops[i] {
				work()
			}
			best[i] = min(best[i], float64(time.Since(begin))/float64(loops[i]))
		}
	}
	return best
}
