package text

import (
	"bytes"
	"fmt"
	"slices"
	"testing"

	"softmax/render/scene"
	"softmax/render/view"
	"softmax/render/words"
	"softmax/sim"
)

// checkTexts fails where a text leaves the picture or touches another.
func checkTexts(t *testing.T, name string, f *view.Frame) {
	t.Helper()
	bounds := view.Rect{W: f.Size.X, H: f.Size.Y}
	var texts []*view.Op
	for i := range f.Ops {
		if o := &f.Ops[i]; o.Kind == view.KindText {
			texts = append(texts, o)
		}
	}
	for i, o := range texts {
		b := o.Box
		// A line may end in a shortened name; the last line of a sentence may not.
		last := i+1 == len(texts) || texts[i+1].Weight != view.Regular || texts[i+1].Ink != view.Black
		if last && o.Weight == view.Regular && o.Ink == view.Black && bytes.HasSuffix(f.Text(o.Text), []byte(view.Ellipsis)) {
			t.Errorf("%s: a sentence is cut: %q", name, f.Text(o.Text))
		}
		if b.X < bounds.X-0.5 || b.Y < bounds.Y-0.5 || b.Right() > bounds.Right()+0.5 || b.Bottom() > bounds.Bottom()+0.5 {
			t.Errorf("%s: %q at %.1f leaves the picture of %v", name, f.Text(o.Text), b, f.Size)
		}
		for _, q := range texts[:i] {
			if b.Inset(0.5, 1).Overlaps(q.Box.Inset(0.5, 1)) {
				t.Errorf("%s: %q at %.1f touches %q at %.1f", name, f.Text(o.Text), b, f.Text(q.Text), q.Box)
			}
		}
	}
}

func TestNoTextIsCutOrTouchesAnother(t *testing.T) {
	s := newStand(t)
	pictures(func(p picture) { checkTexts(t, p.name, s.draw(p)) })
}

// strains are States and readers' doings that make texts long.
func strains(base sim.State) (all []struct {
	name  string
	state sim.State
	ui    *scene.UI
}) {
	add := func(name string, s sim.State, ui *scene.UI) {
		all = append(all, struct {
			name  string
			state sim.State
			ui    *scene.UI
		}{name, s, ui})
	}
	set := func(s sim.State, target sim.Target, v float64) sim.State {
		return sim.Update(s, sim.Set{Target: target, Value: v})
	}
	switch base.Scene {
	case sim.SceneLikelihood:
		likelihoodStrains(base, add)
		return all
	case sim.SceneWhyNot:
		whyStrains(base, add)
		return all
	case sim.SceneShift:
		shiftStrains(base, add)
		return all
	case sim.SceneGradient:
		gradientStrains(base, add)
		return all
	case sim.SceneSigmoid:
		sigmoidStrains(base, add)
		return all
	case sim.SceneSurprise:
		surpriseStrains(base, add)
		return all
	case sim.SceneCrossEntropy:
		crossStrains(base, add)
		return all
	case sim.SceneEntropy:
		entropyStrains(base, add)
		return all
	case sim.SceneQuestions:
		questionsStrains(base, add)
		return all
	case sim.SceneSampling:
		samplingStrains(base, add)
		return all
	}
	add("cold", set(base, sim.KnobTarget(sim.Temperature), 0.05), idle())
	add("cool", set(base, sim.KnobTarget(sim.Temperature), 0.3), idle())
	add("hot", set(base, sim.KnobTarget(sim.Temperature), 20), idle())
	add("again", set(base, sim.KnobTarget(sim.Again), 1), idle())
	add("bits", set(base, sim.KnobTarget(sim.Units), 1), idle())
	add("one-hot", sim.Update(base, sim.Apply{Preset: sim.OneHot}), idle())
	add("uniform", sim.Update(base, sim.Apply{Preset: sim.Uniformly}), idle())
	held := idle()
	held.Held[0], held.HasGhost, held.Ghost, held.Touched = sim.Bar0+1, true, base, sim.Bar0+1
	add("held", set(base, sim.Bar0+1, 0.55), held)
	add("held at its end", set(base, sim.Bar0+1, 1), held)
	// From where the bar is now, and the question begins, to both ends.
	for _, guess := range []float64{0, base.Value(sim.Bar0 + 1), 0.28, 0.5, 1} {
		asks := idle()
		asks.Predict = scene.Predict{Stage: scene.Asked, Guess: guess}
		add(fmt.Sprintf("asked, with a guess of %.3f", guess), base, asks)
	}
	told := idle()
	told.Predict = scene.Predict{Stage: scene.Shown, Guess: 0.7, Truth: 0.4564}
	add("answered", base, told)
	return all
}

func TestNoTextIsCutInStrainedStates(t *testing.T) {
	s := newStand(t)
	pictures(func(p picture) {
		for _, x := range strains(p.state) {
			s.show(&x.state, x.ui, p.lang, p.box)
			checkTexts(t, p.name+" "+x.name, &s.f)
		}
	})
}

// scaleOf returns how much smaller than it should be a picture is: its tools are of
// one size.
func scaleOf(f *view.Frame) float64 {
	for i := range f.Zones {
		if z := &f.Zones[i]; z.Act.Verb == view.VerbReset {
			return z.Box.H / view.Touch
		}
	}
	return 0
}

func TestHeightHasRoomForThePictureWithoutScaling(t *testing.T) {
	s := newStand(t)
	for w := 320.0; w <= 1400; w += 7 {
		for i := range sim.MaxClasses - sim.MinClasses + len(sim.Scenes(nil)) {
			// Softmax with every number of classes, then the others.
			n := min(sim.MinClasses+i, sim.MaxClasses)
			st := classes(n)
			st.Scene = sim.Scene(sim.MinClasses + i - n)
			p := picture{"", st, words.En, view.Point{X: w, Y: scene.Height(st.Scene, w, n)}}
			f := s.draw(p)
			if f.Size != p.box {
				t.Errorf("width %v, %d classes: the frame is %v in a box of %v", w, n, f.Size, p.box)
			}
			if k := scaleOf(f); k != 1 {
				t.Errorf("%v, width %v, %d classes: the picture is scaled to %.3f", st.Scene, w, n, k)
			}
		}
	}
}

func TestAnyBoxHasAPictureInside(t *testing.T) {
	s := newStand(t)
	for _, box := range []view.Point{{X: 320, Y: 200}, {X: 200, Y: 100}, {X: 640, Y: 240}, {X: 2560, Y: 1440}, {X: 360, Y: 640}, {X: 1, Y: 1}} {
		all := []sim.State{classes(2), classes(7), classes(12)}
		for _, sc := range sim.Scenes(nil) {
			st := sim.Default()
			st.Scene = sc
			all = append(all, st)
		}
		for _, st := range all {
			f := s.draw(picture{"", st, words.Ko, box})
			if dx, dy := f.Size.X-box.X, f.Size.Y-box.Y; dx > 0.01 || dx < -0.01 || dy > 0.01 || dy < -0.01 {
				t.Errorf("box %v: the frame is %v", box, f.Size)
			}
		}
	}
}

func TestDigitsAreTheStatesInMidGlide(t *testing.T) {
	s := newStand(t)
	pictures(func(p picture) {
		var still []string
		texts := func(f *view.Frame) (out []string) {
			for i := range f.Ops {
				if o := &f.Ops[i]; o.Kind == view.KindText {
					out = append(out, string(f.Text(o.Text)))
				}
			}
			return out
		}
		still = texts(s.draw(p))
		// Half-way from another state: only shapes may differ.
		shown := p.state
		shown.V[sim.Z0] -= 0.7
		shown.V[sim.Temperature] = 1.9
		shown.V[sim.SurpriseP], shown.V[sim.SurpriseQ] = 3e-4, 0.31
		shown.V[sim.Theta] = 0.31
		copy(shown.V[sim.TruthP:], []float64{0.2 * sim.Whole, 0.75 * sim.Whole, 0.05 * sim.Whole, 0.5 * sim.Whole, 0.3 * sim.Whole, 0.2 * sim.Whole})
		copy(shown.V[sim.EntropyP:], []float64{0.2 * sim.Whole, 0.75 * sim.Whole, 0.05 * sim.Whole})
		shown.V[sim.SigmoidZ] = -0.4
		copy(shown.V[sim.WhyZ:], []float64{-1.3, 2.2, -2.5})
		shown.V[sim.GradientZ], shown.V[sim.GradientRate] = -0.9, 3
		shown.V[sim.GradientY], shown.V[sim.GradientY+1] = 0.3*sim.Whole, 0.7*sim.Whole
		shown.V[sim.ShiftC], shown.V[sim.ShiftA], shown.V[sim.ShiftZ+1], shown.V[sim.ShiftBig] = -1.5, 0.7, -2, 400
		copy(shown.V[sim.SamplingT:], []float64{2.2, 6.4, 0.7, 0.3})
		s.c.Shown = &shown
		scene.View(&s.f, &s.c)
		gliding := texts(&s.f)
		if len(still) != len(gliding) {
			t.Fatalf("%s: %d texts at rest, %d in a glide", p.name, len(still), len(gliding))
		}
		for i := range still {
			if still[i] != gliding[i] {
				t.Errorf("%s: %q becomes %q in a glide", p.name, still[i], gliding[i])
			}
		}
	})
}

func TestAFrameAllocatesNothing(t *testing.T) {
	s := newStand(t)
	pictures(func(p picture) {
		if p.box.Y == 430 {
			return
		}
		s.draw(p)
		s.c.State, s.c.Shown = &p.state, &p.state
		if n := testing.AllocsPerRun(5, func() { scene.View(&s.f, &s.c) }); n != 0 {
			t.Errorf("%s: %v allocations a frame", p.name, n)
		}
	})
}

func TestASentenceIsWholeInAShortFrame(t *testing.T) {
	s := newStand(t)
	for _, box := range []view.Point{{X: 360, Y: 560}, {X: 360, Y: 600}, {X: 360, Y: 700}, {X: 768, Y: 430}} {
		for _, lang := range [...]words.Lang{words.Ko, words.En} {
			checkTexts(t, fmt.Sprintf("%v %v", box, lang), s.draw(picture{"", classes(4), lang, box}))
		}
	}
}

func TestTheFormulasAreTrueInTheUnitShown(t *testing.T) {
	s := newStand(t)
	for unit, want := range [...][]string{{"each piece is −p ln p", "e^H = 2.57"}, {"each piece is −p ln p ÷ ln 2", "2^H = 2.57"}} {
		st := sim.Update(classes(4), sim.Set{Target: sim.KnobTarget(sim.Units), Value: float64(unit)})
		f := s.draw(picture{"", st, words.En, view.Point{X: 720, Y: 700}})
		var texts []string
		for i := range f.Ops {
			if o := &f.Ops[i]; o.Kind == view.KindText {
				texts = append(texts, string(words.Plain(nil, f.Text(o.Text))))
			}
		}
		for _, w := range want {
			if !slices.Contains(texts, w) {
				t.Errorf("unit %d: no %q in %q", unit, w, texts)
			}
		}
	}
}
