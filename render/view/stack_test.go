package view

import (
	"math"
	"math/rand/v2"
	"testing"
)

func TestStack(t *testing.T) {
	for _, c := range []struct {
		name  string
		parts []Part
		h     float64
		want  []float64
		need  float64
	}{
		{"each has what it wants, the rest grows", []Part{{Least: 10, Want: 20}, {Least: 10, Want: 30, Grow: 1}}, 100, []float64{20, 80}, 20},
		{"by shares", []Part{{Least: 10, Want: 10, Grow: 1}, {Least: 10, Want: 10, Grow: 3}}, 60, []float64{20, 40}, 20},
		{"nobody grows", []Part{{Least: 10, Want: 20}}, 100, []float64{20}, 10},
		{"between least and want", []Part{{Least: 10, Want: 20}, {Least: 10, Want: 40}}, 40, []float64{15, 25}, 20},
		{"the least", []Part{{Least: 10, Want: 20}, {Least: 10, Want: 40}}, 20, []float64{10, 10}, 20},
		{"the largest is left out first", []Part{{Least: 10, Want: 10, Drop: 1}, {Least: 10, Want: 10, Drop: 2}, {Least: 10, Want: 10}}, 25, []float64{10, 0, 10}, 20},
		{"then the next", []Part{{Least: 10, Want: 10, Drop: 1}, {Least: 10, Want: 10, Drop: 2}, {Least: 10, Want: 10}}, 15, []float64{0, 0, 10}, 10},
		{"no room at all", []Part{{Least: 10, Want: 10, Drop: 1}, {Least: 50, Want: 60}}, 15, []float64{0, 50}, 50},
		{"what is left out does not grow", []Part{{Least: 30, Want: 30, Grow: 5, Drop: 1}, {Least: 10, Want: 10, Grow: 1}}, 30, []float64{0, 30}, 10},
		{"nothing", nil, 10, nil, 0},
	} {
		if got := Stack(c.parts, c.h); got != c.need {
			t.Errorf("%s: needs %v, want %v", c.name, got, c.need)
		}
		for i, p := range c.parts {
			if math.Abs(p.H-c.want[i]) > 1e-9 {
				t.Errorf("%s: part %d is %v high, want %v", c.name, i, p.H, c.want[i])
			}
		}
	}
}

func TestStackKeepsItsLaws(t *testing.T) {
	r := rand.New(rand.NewPCG(11, 12))
	for range 20000 {
		parts := make([]Part, 1+r.IntN(7))
		for i := range parts {
			p := &parts[i]
			p.Least = float64(1 + r.IntN(60))
			p.Want = p.Least + float64(r.IntN(40))
			p.Grow = float64(r.IntN(3))
			p.Drop = r.IntN(4)
		}
		h := float64(r.IntN(400))
		again := append([]Part(nil), parts...)
		need := Stack(parts, h)
		sum, least, dropped, grow, wish := 0.0, 0.0, math.MaxInt, 0.0, 0.0
		for _, p := range parts {
			sum += p.H
			if p.H == 0 {
				dropped = min(dropped, p.Drop)
				if p.Drop == 0 {
					t.Fatalf("%+v at %v: left out what must stay", parts, h)
				}
				continue
			}
			if p.H < p.Least-1e-9 || p.H > p.Want+1e-9 && p.Grow == 0 {
				t.Fatalf("%+v at %v: %v high", parts, h, p.H)
			}
			least, wish, grow = least+p.Least, wish+p.Want, grow+p.Grow
		}
		if need != least {
			t.Fatalf("%+v at %v: needs %v, the least is %v", parts, h, need, least)
		}
		if need <= h && sum > h+1e-9 || need > h && sum != need {
			t.Fatalf("%+v: %v high in %v", parts, sum, h)
		}
		if need <= h && (grow > 0 || wish >= h) && sum < h-1e-9 {
			t.Fatalf("%+v: only %v high in %v", parts, sum, h)
		}
		for _, p := range parts {
			if p.H > 0 && p.Drop > dropped {
				t.Fatalf("%+v at %v: something was left out before it", parts, h)
			}
		}
		// One more dp never leaves more out.
		if more := Stack(again, h+1); more < need && need <= h {
			t.Fatalf("%+v: needs %v at %v and %v with one more", parts, need, h, more)
		}
	}
}
