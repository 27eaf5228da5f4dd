package scene

import (
	"testing"

	"softmax/render/view"
	"softmax/render/words"
	"softmax/sim"
)

// TestNumbersInWords: what no number says is said in the catalog's words, and each
// form is the view's.
func TestNumbersInWords(t *testing.T) {
	d := newDesk(sim.SceneSoftmax)
	for want, got := range map[string][]byte{
		"64.2%":                d.percent(0.642),
		word(words.Nearly100):  d.percent(1 - 1e-9),
		"100%":                 d.percent(1),
		"−200.0%":              d.anyShare(-2),
		"23.6%":                d.anyShare(0.236),
		"0.100":                d.number(0.1),
		"0.1":                  d.short(0.1),
		"0.12":                 d.trimmed(0.1200, 4),
		"3.96":                 d.about(3.96),
		"2.50":                 d.fixed(2.5, 2),
		"1,234":                d.ratio(1234),
		"1,234.5":              d.grouped(1234.5),
		"0.9999":               d.share(0.9999),
		"+6":                   d.signed(6),
		"+1.2":                 d.logit(1.2),
		"1.00":                 d.temperature(sim.Temperature),
		"1.00 / (1.00 + 3.00)": d.quotient([]float64{1, 3}, 0),
		"1.5 × 10^7":           d.power(1.5e7, 1),
		"∞":                    d.bytes("∞"),
	} {
		d.clear()
		if got := string(d.f.Text(d.b.Plain(got))); got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}

// TestEntropyIsInTheReadersUnit: the number, its name and the words about it.
func TestEntropyIsInTheReadersUnit(t *testing.T) {
	d := newDesk(sim.SceneSoftmax)
	for unit, want := range map[float64]struct {
		v   float64
		key words.Key
	}{0: {ln2, words.Nat}, 1: {1, words.Bit}} {
		d.State.V[sim.Units] = unit
		if v, key := d.inUnit(ln2); v != want.v || key != want.key || d.perUnit(words.Nat, words.Bit) != want.key {
			t.Errorf("unit %v: %v %d", unit, v, key)
		}
	}
}

// TestAClassIsCalledByItsLabel, or as the catalog has it.
func TestAClassIsCalledByItsLabel(t *testing.T) {
	d := newDesk(sim.SceneSoftmax)
	d.State.Labels[1] = "a long label"
	if got := string(d.name(0)) + ", " + string(d.name(1)); got != words.ClassName(words.En, 0)+", a long label" {
		t.Errorf("%q", got)
	}
	if got := string(d.givenName(1)); got != words.ClassName(words.En, 1) {
		t.Errorf("the catalog calls it %q", got)
	}
	ty := view.Type{Size: 10}
	if got := string(d.nameIn(1, 35, ty)); got == "a long label" || d.M.Width([]byte(got), ty.Size, ty.Weight) > 35 {
		t.Errorf("in 35 it is %q", got)
	}
}
