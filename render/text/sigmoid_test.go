package text

import (
	"go/ast"
	"go/parser"
	"go/token"
	"math"
	"math/rand/v2"
	"strconv"
	"strings"
	"testing"

	"softmax/render/scene"
	"softmax/render/view"
	"softmax/render/words"
	"softmax/sim"
)

func sigmoidStrains(base sim.State, add func(string, sim.State, *scene.UI)) {
	targets := []sim.Target{sim.KnobTarget(sim.SigmoidZ), sim.KnobTarget(sim.SigmoidZ + 1), sim.SigmoidDiff, sim.SigmoidMean, sim.SigmoidP, sim.SigmoidP + 1}
	for _, a := range []float64{-3, -2.35, -0.4895, 0, 1, 2.7777, 3} {
		for _, b := range []float64{-3, -1.2345, 0, 0.1, 1, 3} {
			s := sim.Update(sim.Update(base, sim.Set{Target: targets[0], Value: a}), sim.Set{Target: targets[1], Value: b})
			name := strconv.FormatFloat(a, 'g', 5, 64) + "·" + strconv.FormatFloat(b, 'g', 5, 64)
			add(name, s, idle())
			for _, t := range targets[:4] {
				held := idle()
				held.Held[0], held.HasGhost, held.Ghost, held.Touched = t, true, base, t
				add("held "+name, s, held)
			}
		}
	}
}

// TestSigmoidSaysTheStorysNumbers: what the default picture prints is what the
// story's author worked out.
func TestSigmoidSaysTheStorysNumbers(t *testing.T) {
	wantTexts(t, sim.SceneSigmoid, map[words.Lang][]string{
		words.Ko: {"확률은 두 로짓의 차이 +1.0만으로 정해진다. 스팸은 73.1%다. 둘을 함께 옮기면 아무것도 변하지 않는다.", "σ(1) = 0.731", "26.9%", "d = +1.0", "같은 d"},
		words.En: {"spam gets 73.1%. Move both together and nothing changes.", "e^1 / (e^1 + e^0) = 1 / (1 + e^−1) = 0.731", "slope 0.197"},
	})
}

// TestTheSigmoidLineEvaluates works both sides of the line out as printed.
func TestTheSigmoidLineEvaluates(t *testing.T) {
	s := newStand(t)
	r := rand.New(rand.NewPCG(9, 9))
	for range 3000 {
		st := sim.Default()
		st.Scene = sim.SceneSigmoid
		grain := []float64{10, 100, 1e4}[r.IntN(3)]
		for i := range sim.Knob(2) {
			st = sim.Update(st, sim.Set{Target: sim.KnobTarget(sim.SigmoidZ + i), Value: math.Round((6*r.Float64()-3)*grain) / grain})
		}
		s.draw(picture{"", st, words.Lang(r.IntN(2)), view.Point{X: 720, Y: 700}})
		line := string(s.f.Text(s.f.Say.Arithmetic))
		sides := strings.Split(line, " = ")
		if len(sides) != 3 {
			t.Fatalf("%q has %d sides", line, len(sides))
		}
		for _, side := range sides[:2] {
			got := string(view.AppendShort(nil, expression(t, side)))
			if got != sides[2] {
				t.Fatalf("%q: %s is %s", line, side, got)
			}
		}
	}
}

// expression works out a formula of e to powers, sums and quotients as printed.
func expression(t *testing.T, text string) float64 {
	t.Helper()
	text = strings.ReplaceAll(text, view.Minus, "-")
	for from := 0; ; {
		i := strings.Index(text[from:], "e^")
		if i < 0 {
			break
		}
		i += from
		end := i + 2
		for end < len(text) && strings.IndexByte("-.0123456789", text[end]) >= 0 {
			end++
		}
		text = text[:i] + "E(" + text[i+2:end] + ")" + text[end:]
		from = i + 2
	}
	x, err := parser.ParseExpr(text)
	if err != nil {
		t.Fatalf("%q: %v", text, err)
	}
	var value func(x ast.Expr) float64
	value = func(x ast.Expr) float64 {
		switch x := x.(type) {
		case *ast.ParenExpr:
			return value(x.X)
		case *ast.CallExpr:
			return math.Exp(value(x.Args[0]))
		case *ast.UnaryExpr:
			return -value(x.X)
		case *ast.BasicLit:
			v, _ := strconv.ParseFloat(x.Value, 64)
			return v
		case *ast.BinaryExpr:
			a, b := value(x.X), value(x.Y)
			switch x.Op {
			case token.ADD:
				return a + b
			case token.SUB:
				return a - b
			case token.MUL:
				return a * b
			}
			return a / b
		}
		t.Fatalf("%q: %T", text, x)
		return 0
	}
	return value(x)
}

// TestTheRingOfTheSigmoidLiesOverNoNumber of its axes, at neither end.
func TestTheRingOfTheSigmoidLiesOverNoNumber(t *testing.T) {
	s := newStand(t)
	for _, d := range []float64{-6, -5.9, -5, 0, 5, 6} {
		for _, box := range []view.Point{{X: 360, Y: 772}, {X: 720, Y: 662}, {X: 1100, Y: 662}, {X: 768, Y: 430}} {
			st := sim.Default()
			st.Scene = sim.SceneSigmoid
			st = sim.Update(st, sim.Set{Target: sim.SigmoidDiff, Value: d})
			f := s.show(&st, idle(), words.Ko, box)
			var ring view.Zone
			for i := range f.Zones {
				if z := &f.Zones[i]; z.Role == view.RoleHandle && z.Target == sim.SigmoidDiff {
					ring = *z
				}
			}
			const r = view.RingRadius + view.RingStroke/2
			at := view.Rect{X: ring.At.X - r, Y: ring.At.Y - r, W: 2 * r, H: 2 * r}
			for i := range f.Ops {
				o := &f.Ops[i]
				if b := o.Box; o.Kind == view.KindText && o.Size == view.TickSize && b.X < at.Right() && b.Right() > at.X && b.Y < at.Bottom() && b.Bottom() > at.Y {
					t.Errorf("d = %v at %v: the ring lies over %q", d, box, f.Text(o.Text))
				}
			}
		}
	}
}
