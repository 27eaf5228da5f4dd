package sim

import (
	"math"
	"math/rand/v2"
	"strconv"
	"testing"
)

func TestEveryKnobHasOneRow(t *testing.T) {
	for k := range nKnobs {
		n := 0
		for i := range Rows {
			if r := &Rows[i]; k >= r.First && int(k) < int(r.First)+r.Count {
				n++
			}
		}
		if n != 1 {
			t.Errorf("knob %d has %d rows", k, n)
		}
	}
	keys := map[string]bool{"v": true, "scene": true, "labels": true, "seed": true}
	for i := range Rows {
		r := &Rows[i]
		if keys[r.Key] {
			t.Errorf("two rows called %q", r.Key)
		}
		keys[r.Key] = true
		if r.Grid == Choice && len(r.Choices) != int(r.Max)+1 {
			t.Errorf("%s has %d names for %v values", r.Key, len(r.Choices), r.Max+1)
		}
	}
}

func TestFitIsIdempotentAndShort(t *testing.T) {
	r := rand.New(rand.NewPCG(2, 2))
	for i := range Rows {
		row := &Rows[i]
		for range 5000 {
			v, ok := row.fit(row.Min - 1 + r.Float64()*(row.Max-row.Min+2))
			again, _ := row.fit(v)
			if !ok || v != again || v < row.Min || v > row.Max {
				t.Fatalf("%s: fit %v, then %v", row.Key, v, again)
			}
			if row.exactName(v) != "" {
				continue
			}
			// The decimal a link shows has no more digits than the resolution.
			if text := strconv.FormatFloat(v, 'f', -1, 64); len(text) > 9+row.Figures {
				t.Fatalf("%s: %s", row.Key, text)
			}
		}
	}
}

func TestMinusZeroAndNaNNeverEnter(t *testing.T) {
	for i := range Rows {
		row := &Rows[i]
		for _, v := range []float64{math.Copysign(0, -1), -1e-9, -0.49 * row.Resolution} {
			if w, _ := row.fit(v); w == 0 && math.Signbit(w) {
				t.Errorf("%s: fit(%v) is −0", row.Key, v)
			}
		}
		if _, ok := row.fit(math.NaN()); ok {
			t.Errorf("%s takes NaN", row.Key)
		}
		for _, v := range []float64{math.Inf(1), math.Inf(-1)} {
			if w, ok := row.fit(v); !ok || w != row.Min && w != row.Max {
				t.Errorf("%s: fit(%v) = %v", row.Key, v, w)
			}
		}
	}
	s := Default()
	for _, target := range []Target{0, KnobTarget(Temperature), Bar0, NeedleH, Effective} {
		if got := Update(s, Set{target, math.NaN()}); got != s {
			t.Errorf("NaN for target %d changed the State", target)
		}
	}
	if w := RowOf(Z0).Move(0.1, -1); w != 0 || math.Signbit(w) {
		t.Errorf("a key from 0.1 down goes to %v", w)
	}
}

func TestKeysMoveByRoundSteps(t *testing.T) {
	logit, temperature, units := RowOf(Z0), RowOf(Temperature), RowOf(Units)
	for _, c := range []struct {
		row        *Row
		v          float64
		up, down   float64
		upF, downF float64 // fine
	}{
		{logit, 1, 1.1, 0.9, 1.01, 0.99},
		{logit, 0.3, 0.4, 0.2, 0.31, 0.29},
		{logit, 1.2345, 1.3, 1.2, 1.24, 1.23}, // between two steps: to the next
		{logit, 6, 6, 5.9, 6, 5.99},
		{logit, -6, -5.9, -6, -5.99, -6},
		{temperature, 1, 1.1, 0.99, 1.01, 0.999},
		{temperature, 0.99, 1, 0.98, 0.991, 0.989},
		{temperature, 10, 11, 9.9, 10.1, 9.99},
		{temperature, 9.95, 10, 9.9, 9.96, 9.94},
		{temperature, 20, 20, 19, 20, 19.9},
		{temperature, 0.05, 0.051, 0.05, 0.0501, 0.05},
		{temperature, 0.0513, 0.052, 0.051, 0.0514, 0.0512},
		{units, 0, 1, 0, 1, 0},
		{units, 1, 1, 0, 1, 0},
	} {
		got := [4]float64{c.row.Move(c.v, 1), c.row.Move(c.v, -1), c.row.MoveFine(c.v, 1), c.row.MoveFine(c.v, -1)}
		if want := [4]float64{c.up, c.down, c.upF, c.downF}; got != want {
			t.Errorf("%s at %v: %v, want %v", c.row.Key, c.v, got, want)
		}
	}
}

func TestKeysReachBothEndsAndComeBack(t *testing.T) {
	for i := range Rows {
		row := &Rows[i]
		if row.Grid == Faces { // buttons turn coins over, no key
			continue
		}
		v := row.Default[0]
		for _, dir := range []int{1, -1} {
			steps := 0
			for w := row.Move(v, dir); w != v; w = row.Move(v, dir) {
				if (w > v) != (dir > 0) {
					t.Fatalf("%s: from %v by %d to %v", row.Key, v, dir, w)
				}
				if v != row.Min && v != row.Max && w != row.Min && w != row.Max && row.Move(w, -dir) != v && steps > 0 {
					t.Fatalf("%s: from %v by %d to %v, and back to %v", row.Key, v, dir, w, row.Move(w, -dir))
				}
				if v, steps = w, steps+1; steps > 1000 {
					t.Fatalf("%s: more than a thousand keys", row.Key)
				}
			}
			if end := map[int]float64{1: row.Max, -1: row.Min}[dir]; v != end {
				t.Errorf("%s: the keys end at %v, not at %v", row.Key, v, end)
			}
		}
	}
}

func TestNoSuchKnobPanics(t *testing.T) {
	defer func() {
		if got := recover(); got != badKnob {
			t.Errorf("panic %v", got)
		}
	}()
	RowOf(nKnobs)
}
