package view

import (
	"math"
	"math/rand/v2"
	"strconv"
	"strings"
	"testing"
)

// plain writes the marks of a text as ^ and nothing.
func plain(text []byte) string {
	return strings.NewReplacer("\x01", "^", "\x03", "").Replace(string(text))
}

func TestNumbers(t *testing.T) {
	for _, c := range []struct {
		v            float64
		gauge, short string
	}{
		{0, "0.000", "0"},
		{math.Copysign(0, -1), "0.000", "0"},
		{1, "1.000", "1"},
		{-1, "−1.000", "−1"},
		{0.25, "0.250", "0.25"},
		{1.75, "1.750", "1.75"},
		{1.3862943611, "1.386", "1.386"},
		{0.9464, "0.946", "0.946"},
		{0.1, "0.100", "0.1"},
		{0.0999, "0.0999", "0.0999"},
		{0.09996, "0.100", "0.1"},
		{0.010050335853501441, "0.0101", "0.0101"},
		{0.009999, "0.0100", "0.01"},
		{0.00123456, "0.00123", "0.00123"},
		{0.00099996, "0.00100", "0.001"},
		{1e-6, "0.00000100", "0.000001"},
		{9.99e-7, "9.99 × 10^−7", "9.99 × 10^−7"},
		{9.999e-7, "1.00 × 10^−6", "1.00 × 10^−6"},
		{-2.5e-9, "−2.50 × 10^−9", "−2.50 × 10^−9"},
		{-0.0004, "−0.000400", "−0.0004"},
		{15.913, "15.913", "15.913"},
		{100, "100.000", "100"},
		{999999.9994, "999999.999", "999999.999"},
		{999999.9996, "1.00 × 10^6", "1.00 × 10^6"},
		{1e6, "1.00 × 10^6", "1.00 × 10^6"},
		{1.3e52, "1.30 × 10^52", "1.30 × 10^52"},
		{math.Inf(1), "∞", "∞"},
		{math.Inf(-1), "−∞", "−∞"},
	} {
		if got := plain(AppendNumber(nil, c.v)); got != c.gauge {
			t.Errorf("number %v: %q, want %q", c.v, got, c.gauge)
		}
		if got := plain(AppendShort(nil, c.v)); got != c.short {
			t.Errorf("short %v: %q, want %q", c.v, got, c.short)
		}
		// Whatever stands before it stays.
		if got := plain(AppendShort([]byte("10.0 "), c.v)); got != "10.0 "+c.short {
			t.Errorf("after other text, short %v: %q", c.v, got)
		}
	}
}

func TestPercent(t *testing.T) {
	for _, c := range []struct {
		p    float64
		want string // "" where the catalog has words
	}{
		{0, "0%"},
		{1, "100%"},
		{0.5, "50.0%"},
		{0.642, "64.2%"},
		{1.0 / 12, "8.3%"},
		{0.001, "0.1%"},
		{0.00096, "0.1%"},
		{0.00094, "0.09%"},
		{0.0005, "0.05%"},
		{0.0000999, "0.01%"},
		{0.00001, "0.001%"},
		{0.0000014, "0.0001%"},
		{0.00000099, "1 × 10^−4%"},
		{1.2e-7, "1 × 10^−5%"},
		{4e-52, "4 × 10^−50%"},
		{5e-324, "5 × 10^−322%"},
		{0.999, "99.9%"},
		{0.9994, "99.9%"},
		{0.9996, "99.96%"},
		{0.99996, "99.996%"},
		{0.999994, "99.999%"},
		{0.9999989, "99.9999%"},
		{0.9999999, ""},
		{math.Nextafter(1, 0), ""},
	} {
		got, nearly := AppendPercent(nil, c.p)
		if plain(got) != c.want || nearly != (c.want == "") {
			t.Errorf("%v: %q, nearly %v, want %q", c.p, plain(got), nearly, c.want)
		}
	}
}

// TestPercentIsNeverExactByRounding: only 0 is 0 % and only 1 is 100 %, and what
// is printed is the share to its last figure.
func TestPercentIsNeverExactByRounding(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	for range 200000 {
		p := math.Exp(-60 * r.Float64())
		if r.IntN(2) == 0 {
			p = 1 - p
		}
		if p <= 0 || p >= 1 {
			continue
		}
		text, nearly := AppendPercent(nil, p)
		if nearly {
			if !(p > 0.999999) {
				t.Fatalf("%v is nearly 100 %%", p)
			}
			continue
		}
		s := strings.TrimSuffix(string(text), "%")
		m, power, raised := strings.Cut(strings.ReplaceAll(strings.ReplaceAll(s, Minus, "-"), "\x03", ""), " × 10\x01")
		v, err := strconv.ParseFloat(m, 64)
		unit := 1.0
		if _, d, ok := strings.Cut(m, "."); ok {
			unit = math.Pow(10, -float64(len(d)))
		}
		if raised {
			n, _ := strconv.Atoi(power)
			v *= math.Pow(10, float64(n))
			unit *= math.Pow(10, float64(n))
		}
		if err != nil || v == 0 || v >= 100 || math.Abs(v-p*100) > unit*0.50001 {
			t.Fatalf("%v is printed %q", p, plain(text))
		}
	}
}

func TestRatios(t *testing.T) {
	for _, c := range []struct {
		v    float64
		want string
	}{
		{1, "1"}, {1.05, "1.1"}, {1.1, "1.1"}, {2, "2"}, {2.004, "2"}, {2.04, "2.04"}, {3.96, "3.96"}, {6.99, "6.99"}, {6.996, "7"}, {2.718, "2.7"}, {9.94, "9.9"}, {9.95, "10"},
		{10.4, "10"}, {99.5, "100"}, {999.4, "999"}, {999.5, "1,000"}, {1002, "1,002"}, {54321.2, "54,321"},
		{999999.4, "999,999"}, {999999.5, "1.0 × 10^6"}, {1.26e9, "1.3 × 10^9"}, {math.Inf(1), "∞"},
	} {
		if got := plain(AppendRatio(nil, c.v)); got != c.want {
			t.Errorf("%v: %q, want %q", c.v, got, c.want)
		}
	}
}

func TestPowers(t *testing.T) {
	for _, c := range []struct {
		v        float64
		decimals int
		want     string
	}{
		{1, 2, "1.00 × 10^0"}, {12345, 2, "1.23 × 10^4"}, {9.999e5, 2, "1.00 × 10^6"}, {1.5e-7, 1, "1.5 × 10^−7"},
		{-3e120, 0, "−3 × 10^120"}, {1e-10, 0, "1 × 10^−10"}, {0, 1, "0.0 × 10^0"},
	} {
		if got := plain(AppendPower(nil, c.v, c.decimals)); got != c.want {
			t.Errorf("%v: %q, want %q", c.v, got, c.want)
		}
	}
}

func TestLogitsAndTemperatures(t *testing.T) {
	for _, c := range []struct {
		v    float64
		want string
	}{
		{0, "0.0"}, {math.Copysign(0, -1), "0.0"}, {2, "+2.0"}, {0.1, "+0.1"}, {-1.2, "−1.2"}, {-6, "−6.0"}, {1.25, "+1.25"},
		{-0.37, "−0.37"}, {3.1416, "+3.14"}, {0.0049, "0.00"}, {-0.0049, "0.00"}, {0.0051, "+0.01"}, {-0.0051, "−0.01"},
	} {
		if got := plain(AppendLogit(nil, c.v)); got != c.want {
			t.Errorf("logit %v: %q, want %q", c.v, got, c.want)
		}
	}
	for _, c := range []struct {
		v    float64
		want string
	}{
		{0.05, "0.05"}, {0.25, "0.25"}, {1, "1.00"}, {5, "5.00"}, {9.994, "9.99"}, {9.996, "10.0"}, {10, "10.0"}, {20, "20.0"},
	} {
		if got := plain(AppendTemperature(nil, c.v)); got != c.want {
			t.Errorf("temperature %v: %q, want %q", c.v, got, c.want)
		}
	}
}

// TestNoNumberHasAHyphenOrANegativeZero goes over all that prints numbers.
func TestNoNumberHasAHyphenOrANegativeZero(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 6))
	for range 50000 {
		v := math.Ldexp(r.Float64()*2-1, r.IntN(60)-40)
		fixed := AppendFixed(nil, v, r.IntN(6))
		for _, text := range [][]byte{
			fixed, AppendNumber(nil, v), AppendShort(nil, v), AppendTrimmed(nil, v, r.IntN(6)),
			AppendPower(nil, v, r.IntN(4)), AppendLogit(nil, v), AppendTemperature(nil, math.Abs(v)), AppendRatio(nil, 1+math.Abs(v)),
		} {
			s := string(text)
			if strings.Contains(s, "-") {
				t.Fatalf("%v: a hyphen in %q", v, s)
			}
			if (strings.HasPrefix(s, Minus) || strings.HasPrefix(s, "+")) && !strings.ContainsAny(s, "123456789") {
				t.Fatalf("%v: zero with a sign: %q", v, s)
			}
		}
	}
}

// TestAboutIsWholeOnlyWhereItIs: a decimal less where that says the same.
func TestAboutIsWholeOnlyWhereItIs(t *testing.T) {
	for v, want := range map[float64]string{2.64: "2.6", 4: "4", 3.96: "3.96", 4.04: "4.04", 4.004: "4", 3.998: "4", 2.06: "2.1", 0.5: "0.5"} {
		if got := string(AppendAbout(nil, v)); got != want {
			t.Errorf("%v: %s, want %s", v, got, want)
		}
	}
}
