package wasm

import (
	"encoding/json"
	"math"
	"testing"

	"softmax/render/stage"
	"softmax/sim"
)

// told is what a host page reads.
type told struct {
	Scene, Lang, Theme, State, Units         string
	Logits, Probabilities                    []float64
	Labels                                   []string
	Temperature, Entropy, Perplexity, Argmax *float64
	Numbers                                  map[string]float64
	Text                                     map[string]string
}

func valueOf(t *testing.T, s *stage.Stage) (v told) {
	t.Helper()
	state := s.State()
	b := AppendValue(nil, s.Frame(), &state, s.Env().Lang, "auto")
	if err := json.Unmarshal(b, &v); err != nil {
		t.Fatalf("%v: %s", err, b)
	}
	return v
}

func TestValue(t *testing.T) {
	s := openStage(t)
	s.Handle(stage.Event{Kind: stage.Link, Text: `v=1&logits=1,3,3&temperature=0.5&labels=a%22b,c%5Cd`})
	v, state := valueOf(t, s), s.State()
	p, h := sim.SoftmaxEntropy(nil, state.Logits(), 0.5)
	if v.Scene != "softmax" || v.Lang != "en" || v.Theme != "auto" || v.Units != "nat" || v.State != s.Link() {
		t.Errorf("it is %+v", v)
	}
	if len(v.Probabilities) != 3 || v.Probabilities[0] != p[0] || *v.Entropy != h || *v.Temperature != 0.5 {
		t.Errorf("numbers lost digits: %+v, want p %v, H %v", v, p, h)
	}
	if *v.Argmax != 1 {
		t.Errorf("argmax is %v, want the first of the level ones", *v.Argmax)
	}
	if v.Labels[0] != `a"b` || v.Labels[1] != `c\d` || v.Labels[2] == "" {
		t.Errorf("labels are %q", v.Labels)
	}
	for name, want := range map[string]float64{
		"logits.0": 1, "logits.2": 3, "temperature": 0.5, "probabilities.1": p[1], "entropy": h, "perplexity": sim.Perplexity(h),
	} {
		if got, ok := v.Numbers[name]; !ok || got != want {
			t.Errorf("%s is %v (%v), want %v", name, got, ok, want)
		}
		if v.Text[name] == "" {
			t.Errorf("%s has no text", name)
		}
	}
	if v.Text["sentence"] == "" || v.Text["title"] == "" {
		t.Errorf("the text is %q", v.Text)
	}
}

func TestValueOfEveryScene(t *testing.T) {
	for _, sc := range sim.Scenes(nil) {
		s := openStage(t)
		s.Handle(stage.Event{Kind: stage.Link, Text: "v=1&scene=" + sc.String()})
		v := valueOf(t, s)
		if v.Scene != sc.String() || len(v.Numbers) == 0 {
			t.Errorf("%s: %+v", sc, v)
		}
		for name, n := range v.Numbers {
			if math.IsNaN(n) || v.Text[name] == "" {
				t.Errorf("%s: %s is %v, %q", sc, name, n, v.Text[name])
			}
		}
		if has := len(v.Logits) > 0; has != (sc == sim.SceneSoftmax) && sc.String() != "gradient" {
			t.Errorf("%s: logits %v", sc, v.Logits)
		}
	}
}
