package view

import (
	"math/rand/v2"
	"strconv"
	"strings"
	"testing"
)

func TestSharesAndTheirLikes(t *testing.T) {
	for _, c := range []struct {
		what string
		f    func(dst []byte, v float64) []byte
		want map[float64]string
	}{
		{"signed", AppendSigned, map[float64]string{3: "+3", 0: "0", -6: "−6"}},
		{"grouped", AppendGrouped, map[float64]string{0: "0", 12.5: "12.5", 999.1234: "999.123", 1000: "1,000", 1234.5678: "1,234.568", 1234.9999: "1,235", 98765: "98,765", 100.25: "100.25"}},
		{"share", AppendShare, map[float64]string{0: "0", 0.5: "0.5", 0.64236: "0.642", 0.9994: "0.999", 0.9996: "0.9996", 0.99996: "0.99996", 0.999999: "0.999999", 0.9999999: "1", 1: "1", 0.00001234: "0.0000123"}},
		{"beyond", AppendBeyond, map[float64]string{-0.5: "−50.0%", -1: "−100%", 2: "200.0%", 9.9994: "999.9%", 9.9996: "1,000%", 123.456: "12,346%", -123.456: "−12,346%", -0.0004: "−0.04%", -0.0006: "−0.1%", 1e4: "1.0 × 10\x016\x03%", 1e5: "1.0 × 10\x017\x03%", -1e5: "−1.0 × 10\x017\x03%"}},
	} {
		for v, want := range c.want {
			if got := string(c.f([]byte("x"), v)); got != "x"+want {
				t.Errorf("%s of %v: %q, want %q", c.what, v, got[1:], want)
			}
		}
	}
}

// TestAQuotientEvaluatesAsPrinted: what is written out, worked out, prints as the
// share it is of.
func TestAQuotientEvaluatesAsPrinted(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 14))
	long := 0
	for range 3000 {
		e := make([]float64, 2+r.IntN(5))
		for i := range e {
			e[i] = r.Float64() * []float64{0.1, 1, 10, 1000}[r.IntN(4)]
		}
		i := r.IntN(len(e))
		text := string(AppendQuotient(nil, e, i))
		top, rest, ok := strings.Cut(text, " / (")
		addends := strings.Split(strings.TrimSuffix(rest, ")"), " + ")
		if !ok || len(addends) != len(e) || !strings.HasSuffix(rest, ")") {
			t.Fatalf("%v: %q", e, text)
		}
		sum, exact := 0.0, 0.0
		for j, a := range addends {
			v, err := strconv.ParseFloat(a, 64)
			if err != nil {
				t.Fatal(err)
			}
			sum += v
			exact += e[j]
		}
		v, _ := strconv.ParseFloat(top, 64)
		if got, want := string(AppendShare(nil, v/sum)), string(AppendShare(nil, e[i]/exact)); got != want || addends[i] != top {
			t.Fatalf("%q gives %s, the share is %s", text, got, want)
		}
		if len(top)-strings.IndexByte(top, '.') > 3 {
			long++
		}
	}
	if long == 0 || long == 3000 {
		t.Errorf("%d of 3000 took more than two decimals", long)
	}
}
