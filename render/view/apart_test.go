package view

import (
	"math"
	"math/rand/v2"
	"slices"
	"testing"
)

// TestWhatIsSetApartDoesNotTouch, stays in order and between the ends where there is
// room for all, and where nothing touched stays where it was.
func TestWhatIsSetApartDoesNotTouch(t *testing.T) {
	r := rand.New(rand.NewPCG(16, 18))
	moved := 0
	for range 20000 {
		n := 1 + r.IntN(5)
		at, half := make([]float64, n), make([]float64, n)
		lo, hi, need := 20.0, 220.0, 0.0
		for i := range at {
			at[i], half[i] = 250*r.Float64(), 5+20*r.Float64()
			need += 2 * half[i]
		}
		slices.Sort(at)
		was := slices.Clone(at)
		Apart(at, half, lo, hi)
		free := was[0] >= lo+half[0] && was[n-1] <= hi-half[n-1]
		for i := range n {
			if i > 0 {
				if gap := at[i] - at[i-1] - half[i] - half[i-1]; gap < -1e-9 {
					t.Fatalf("%v of %v: %v touch", was, half, at)
				}
				free = free && was[i]-was[i-1] >= half[i]+half[i-1]
			}
			if at[i]+half[i] > hi+1e-9 || need <= hi-lo && at[i]-half[i] < lo-1e-9 {
				t.Fatalf("%v of %v: %v between %v and %v", was, half, at, lo, hi)
			}
		}
		if free {
			for i := range n {
				if math.Abs(at[i]-was[i]) > 1e-9 {
					t.Fatalf("%v had room and went to %v", was, at)
				}
			}
		} else {
			moved++
		}
	}
	if moved == 0 || moved == 20000 {
		t.Errorf("%d of 20000 had to move", moved)
	}
}

// TestThoseThatHadRoomStay while others give way.
func TestThoseThatHadRoomStay(t *testing.T) {
	at := []float64{30, 100, 105, 200}
	Apart(at, []float64{10, 10, 10, 10}, 0, 300)
	if want := []float64{30, 100, 120, 200}; !slices.Equal(at, want) {
		t.Errorf("%v, want %v", at, want)
	}
	at = []float64{100, 280, 290}
	Apart(at, []float64{10, 10, 10}, 0, 300)
	if want := []float64{100, 270, 290}; !slices.Equal(at, want) {
		t.Errorf("%v, want %v", at, want)
	}
}
