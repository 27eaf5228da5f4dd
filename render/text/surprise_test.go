package text

import (
	"math"
	"math/rand/v2"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"softmax/render/scene"
	"softmax/render/view"
	"softmax/render/words"
	"softmax/sim"
)

func surpriseStrains(base sim.State, add func(string, sim.State, *scene.UI)) {
	p, q := sim.KnobTarget(sim.SurpriseP), sim.KnobTarget(sim.SurpriseQ)
	for _, axis := range []float64{0, 1} {
		base := sim.Update(base, sim.Set{Target: sim.KnobTarget(sim.SurpriseAxis), Value: axis})
		for _, v := range []float64{1, 0.99, 0.5, 1.0 / 6, 0.0123, 3.217e-5, 1.0 / sim.Lottery, 1e-8} {
			for _, w := range []float64{1, 0.5, 1.0 / 6, 0.1} {
				s := sim.Update(sim.Update(base, sim.Set{Target: p, Value: v}), sim.Set{Target: q, Value: w})
				name := strconv.FormatFloat(v, 'g', 3, 64) + "·" + strconv.FormatFloat(w, 'g', 3, 64)
				held := idle()
				held.Held[0], held.HasGhost, held.Ghost, held.Touched = p, true, base, p
				add("held "+name, s, held)
				both := idle()
				both.Held[0], both.HasGhost, both.Ghost, both.Touched = sim.Both, true, base, sim.Both
				add("both "+name, s, both)
			}
		}
	}
}

// TestSurpriseSaysTheStorysNumbers: what the default picture prints is what the
// story's author worked out.
func TestSurpriseSaysTheStorysNumbers(t *testing.T) {
	wantTexts(t, sim.SceneSurprise, map[words.Lang][]string{
		words.Ko: {"로또 1등의 놀람은 15.913 nat, 곧 22.957 bit다. 동전 앞면이 약 23번 연달아 나올 때만큼 놀랍다.",
			"0.0101 nat", "0.693 nat · 1 bit", "1/8,145,060", "15.913 nat · 22.957 bit", "그리고 주사위 1 +1.792 nat"},
		words.En: {"about as surprising as 23 heads in a row", "−ln(1/8,145,060) = 15.913 nat", "15.913 + 1.792 = 17.705 nat"},
	})
}

// wantTexts fails where the default picture of a scene neither draws nor says a text.
func wantTexts(t *testing.T, sc sim.Scene, want map[words.Lang][]string) {
	t.Helper()
	s := newStand(t)
	st := sim.Default()
	st.Scene = sc
	for _, w := range []float64{360, 720, 1100} {
		for lang, texts := range want {
			f := s.draw(picture{"", st, lang, view.Point{X: w, Y: scene.Height(sc, w, st.N)}})
			all := told(f)
			for _, text := range texts {
				if !strings.Contains(all, text) {
					t.Errorf("%v at %v, %v: no %q in\n%s", sc, w, lang, text, all)
				}
			}
		}
	}
}

var surpriseLine = regexp.MustCompile(`^−ln\((.+)\) = (.+) nat\. .*−ln\(pq\) = (.+) \+ (.+) = (.+) nat$`)

// TestTheSurpriseLineEvaluates works the line out as printed.
func TestTheSurpriseLineEvaluates(t *testing.T) {
	s := newStand(t)
	r := rand.New(rand.NewPCG(7, 7))
	for range 3000 {
		st := sim.Default()
		st.Scene = sim.SceneSurprise
		v := math.Pow(10, -8*r.Float64())
		if r.IntN(3) == 0 {
			v = 1 - 0.05*r.Float64()
		}
		st = sim.Update(st, sim.Set{Target: sim.KnobTarget(sim.SurpriseP), Value: v})
		st = sim.Update(st, sim.Set{Target: sim.KnobTarget(sim.SurpriseQ), Value: 1 - 0.9*r.Float64()})
		f := s.draw(picture{"", st, words.Lang(r.IntN(2)), view.Point{X: 720, Y: 600}})
		line := string(f.Text(f.Say.Arithmetic))
		m := surpriseLine.FindStringSubmatch(line)
		if m == nil {
			t.Fatalf("%q", line)
		}
		p := parse(m[1])
		if a, b, ok := strings.Cut(m[1], "/"); ok {
			p = parse(a) / parse(strings.ReplaceAll(b, ",", ""))
		}
		unit := math.Pow(10, -3)
		if _, d, ok := strings.Cut(m[2], "."); ok && len(d) > 3 {
			unit = math.Pow(10, -float64(len(d)))
		}
		if got := -math.Log(p); math.Abs(got-parse(m[2])) > 0.51*unit || m[2] != m[3] {
			t.Errorf("%q: −ln %v is %v", line, p, got)
		}
		if sum := parse(m[3]) + parse(m[4]); math.Abs(sum-parse(m[5])) > 1e-9 {
			t.Errorf("%q: the sum is %v", line, sum)
		}
		if math.Abs(p-st.V[sim.SurpriseP]) > 1e-12*p {
			t.Errorf("%q: the State has %v", line, st.V[sim.SurpriseP])
		}
	}
}

// TestNoTagOfSurpriseCutsTheStraightLine, wherever the events lie on it: a tag
// has a ground of its own, and the line would break off there.
func TestNoTagOfSurpriseCutsTheStraightLine(t *testing.T) {
	s := newStand(t)
	base := sim.Default()
	base.Scene = sim.SceneSurprise
	base = sim.Update(base, sim.Set{Target: sim.KnobTarget(sim.SurpriseAxis), Value: 1})
	tags := 0
	for v := 0.0; v <= 26.6; v += 0.35 {
		for _, q := range []float64{1, 0.5, 1.0 / 6, 0.1} {
			st := sim.Update(base, sim.Set{Target: sim.KnobTarget(sim.SurpriseP), Value: math.Exp2(-v)})
			st = sim.Update(st, sim.Set{Target: sim.KnobTarget(sim.SurpriseQ), Value: q})
			for _, box := range []view.Point{{X: 360}, {X: 720}, {X: 1100}, {X: 768, Y: 430}} {
				if box.Y == 0 {
					box.Y = scene.Height(st.Scene, box.X, st.N)
				}
				for _, lang := range [...]words.Lang{words.Ko, words.En} {
					f := s.show(&st, idle(), lang, box)
					var line []view.Point
					for i := range f.Ops {
						o := &f.Ops[i]
						if o.Kind == view.KindPolyline && o.Ink == view.Black {
							line = f.Points[o.Points.From:o.Points.To]
						}
						if text := string(f.Text(o.Text)); o.Kind != view.KindText || line == nil || !strings.HasSuffix(text, " nat\x05") {
							continue
						}
						tags++
						a, b := line[0], line[len(line)-1]
						y := func(x float64) float64 { return a.Y + (b.Y-a.Y)*(min(max(x, a.X), b.X)-a.X)/(b.X-a.X) }
						ground := o.Box.Inset(-3, -1)
						if high, low := y(ground.Right()), y(ground.X); ground.Bottom() > high && ground.Y < low {
							t.Errorf("%v bit and %v, %v, %v: %q at %v lies on the line, %.1f … %.1f", v, q, box, lang, f.Text(o.Text), ground, low, high)
						}
					}
				}
			}
		}
	}
	if tags == 0 {
		t.Error("no tags")
	}
}
