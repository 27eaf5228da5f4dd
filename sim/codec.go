package sim

import (
	"strconv"
	"strings"
)

// version is the first pair of every link: what has none, or another, is no State.
const version = "v=1"

// Why a value in a link or a flag was refused.
type Why uint8

// The reasons, and the parts of a Refusal that say the legal range.
const (
	NotANumber   Why = iota // Min, Max
	OutOfRange              // Min, Max
	WrongCount              // Min, Max: how many values
	NotAChoice              // Choices
	BadLabel                // Max: graphemes
	TooManyNames            // Max: how many
	NotASeed
	NotTosses // Min, Max: how many
	AllZero
)

// A Refusal names one value that was not taken, and the legal range.
type Refusal struct {
	Key, Value string
	Why        Why
	Min, Max   float64
	Choices    []string
}

// MaxGraphemes is the length of a label, in what a reader would call letters.
const MaxGraphemes = 24

// A Labeler brings a label to the form a State holds (NFC, trimmed), or says
// that it can't be one (over MaxGraphemes graphemes, control characters).
type Labeler func(raw string) (label string, ok bool)

// A Pair is one key and value of a link, a query or the flags, already unescaped.
type Pair struct{ Key, Value string }

// Pairs splits the query or hash text a=b&c=d; escapes that are none stay as they are.
// Plus signs stay plus signs: +2 is a logit.
func Pairs(raw string) []Pair {
	var pairs []Pair
	for _, part := range strings.Split(raw, "&") {
		key, value, ok := strings.Cut(part, "=")
		if !ok || key == "" {
			continue
		}
		// Labels escape their own commas, so a list is unescaped after it is split.
		pairs = append(pairs, Pair{key, value})
	}
	return pairs
}

// Encode returns the link form of s: its version, and what differs from Default.
func Encode(s State) string {
	return string(AppendEncode(nil, &s))
}

// AppendEncode appends the link form of s to dst.
func AppendEncode(dst []byte, s *State) []byte {
	d := Default()
	d.N = s.N
	d = d.tidy()
	start := s.atStart()
	dst = append(dst, version...)
	if s.Scene != d.Scene {
		dst = append(append(dst, "&scene="...), s.Scene.String()...)
	}
	for i := range Rows {
		r := &Rows[i]
		n := r.use(s)
		v := start.V[r.First : int(r.First)+n]
		if r.Grid == Counted { // which the start has none of
			v = s.V[r.First : int(r.First)+n]
		}
		// How many classes there are is how many numbers the first row has of them.
		if equal(v, d.V[r.First:int(r.First)+n]) && (r.First != Z0 || s.N == defaultClasses) {
			continue
		}
		dst = append(append(append(dst, '&'), r.Key...), '=')
		unit := r.unit(v)
		for j, x := range v {
			if j > 0 {
				dst = append(dst, ',')
			}
			switch name := r.exactName(x); {
			case r.Grid == Parts:
				dst = strconv.AppendFloat(dst, x/unit, 'f', -1, 64)
			case r.Grid == Choice:
				dst = append(dst, r.Choices[int(x)]...)
			case r.Grid == Faces:
				dst = appendTosses(dst, Tosses(x))
			case name != "":
				dst = append(dst, name...)
			default:
				dst = strconv.AppendFloat(dst, x, 'f', -1, 64)
			}
		}
	}
	last := s.N
	for last > 0 && s.Labels[last-1] == "" {
		last--
	}
	for i := range last {
		if i == 0 {
			dst = append(dst, "&labels="...)
		} else {
			dst = append(dst, ',')
		}
		dst = appendEscaped(dst, s.Labels[i])
	}
	if s.Seed != d.Seed {
		dst = strconv.AppendUint(append(dst, "&seed="...), s.Seed, 10)
	}
	return dst
}

// use returns how many values of the row s has in use.
func (r *Row) use(s *State) int {
	if r.PerClass() {
		return s.N
	}
	return r.Count
}

func equal(a, b []float64) bool {
	for i := range a {
		if a[i] != b[i] {
			return false
		}
	}
	return true
}

// Decode returns the State of a link. Values that are refused stay as they are
// in now, and are named; unknown keys are passed over. ok is false where raw
// is no State at all.
func Decode(raw string, now State, label Labeler) (s State, refused []Refusal, ok bool) {
	ok = false
	for _, part := range strings.Split(raw, "&") {
		ok = ok || part == version
	}
	if !ok {
		return now, nil, false
	}
	s, refused = read(Default(), &now, Pairs(raw), label)
	return s, refused, true
}

// Author returns base as the pairs of a query or of the flags change it.
// Values that are refused leave base as it is, and are named.
func Author(base State, pairs []Pair, label Labeler) (State, []Refusal) {
	return read(base, &base, pairs, label)
}

func read(s State, now *State, pairs []Pair, label Labeler) (State, []Refusal) {
	var refused []Refusal
	last := func(key string) (string, bool) {
		for i := len(pairs) - 1; i >= 0; i-- {
			if pairs[i].Key == key {
				return pairs[i].Value, true
			}
		}
		return "", false
	}
	if v, ok := last("scene"); ok {
		if s.Scene, ok = SceneNamed(unescape(v)); !ok {
			s.Scene = now.Scene
			refused = append(refused, Refusal{Key: "scene", Value: unescape(v), Why: NotAChoice, Choices: sceneKeys[:]})
		}
	}
	// A descent is read from its start, and gone through again at the end.
	was, steps := now.atStart(), s.V[GradientSteps]
	s = s.atStart()
	n, refusedN := 0, false
	for i := range Rows {
		r := &Rows[i]
		v, ok := last(r.Key)
		if !ok {
			continue
		}
		no := r.read(&s, unescape(v))
		switch {
		case no == nil && r.PerClass() && n != 0 && s.N != n:
			no = &Refusal{Key: r.Key, Value: unescape(v), Why: WrongCount, Min: float64(n), Max: float64(n)}
			s.N = n
		case no == nil && r.PerClass():
			n = s.N
		}
		if no != nil {
			refused = append(refused, *no)
			copy(s.V[r.First:int(r.First)+r.Count], was.V[r.First:int(r.First)+r.Count])
			refusedN = refusedN || r.PerClass()
		}
		if r.First == GradientSteps {
			steps = s.V[GradientSteps]
			if no != nil {
				steps = now.V[GradientSteps]
			}
		}
	}
	if refusedN && n == 0 {
		s.N = now.N
	}
	if v, ok := last("labels"); ok {
		if no := readLabels(&s, v, label); no != nil {
			refused = append(refused, *no)
			s.Labels = now.Labels
		}
	}
	s = s.tidy()
	s.V[GradientSteps] = 0
	s = s.descend(int(steps))
	if v, ok := last("seed"); ok {
		seed, err := strconv.ParseUint(v, 10, 64)
		if err != nil {
			refused = append(refused, Refusal{Key: "seed", Value: unescape(v), Why: NotASeed})
			seed = now.Seed
		}
		s.Seed = seed
	}
	return s, refused
}

// read sets the row's values from the text of a link.
func (r *Row) read(s *State, text string) *Refusal {
	parts := strings.Split(text, ",")
	if r.PerClass() && (len(parts) < MinClasses || len(parts) > MaxClasses) {
		return &Refusal{Key: r.Key, Value: text, Why: WrongCount, Min: MinClasses, Max: MaxClasses}
	}
	if !r.PerClass() && len(parts) != r.Count {
		return &Refusal{Key: r.Key, Value: text, Why: WrongCount, Min: float64(r.Count), Max: float64(r.Count)}
	}
	if r.Grid == Parts {
		return r.readParts(s, text, parts)
	}
	for i, part := range parts {
		v, no := r.parse(strings.TrimSpace(part))
		if no != nil {
			return no
		}
		s.V[int(r.First)+i] = v
	}
	if r.First == Balls && s.emptyBag() {
		return &Refusal{Key: r.Key, Value: text, Why: AllZero}
	}
	if r.PerClass() {
		s.N = len(parts)
	}
	return nil
}

// parse reads one value of the row.
func (r *Row) parse(text string) (float64, *Refusal) {
	if r.Grid == Choice {
		for i, name := range r.Choices {
			if name == text {
				return float64(i), nil
			}
		}
		return 0, &Refusal{Key: r.Key, Value: text, Why: NotAChoice, Choices: r.Choices}
	}
	if r.Grid == Faces {
		c, ok := parseTosses(text)
		if !ok {
			return 0, &Refusal{Key: r.Key, Value: text, Why: NotTosses, Min: 1, Max: MaxCoins}
		}
		return float64(c), nil
	}
	v, err := strconv.ParseFloat(strings.ReplaceAll(text, "−", "-"), 64)
	if ratio, ok := parseRatio(text); ok && r.Figures > 0 {
		v, err = ratio, nil
	}
	why := OutOfRange
	if v != v || err != nil && !isRange(err) {
		why = NotANumber
	} else if v >= r.Min && v <= r.Max {
		v, _ = r.fit(v)
		return v, nil
	}
	return 0, &Refusal{Key: r.Key, Value: text, Why: why, Min: r.Min, Max: r.Max}
}

func isRange(err error) bool {
	num, ok := err.(*strconv.NumError)
	return ok && num.Err == strconv.ErrRange
}

// readLabels sets the labels from the text of a link. Fewer than there are
// classes leave the others with the catalog's names.
func readLabels(s *State, text string, label Labeler) *Refusal {
	parts := strings.Split(text, ",")
	if len(parts) > s.N {
		return &Refusal{Key: "labels", Value: unescape(text), Why: TooManyNames, Max: float64(s.N)}
	}
	s.Labels = [MaxClasses]string{}
	for i, part := range parts {
		name, ok := label(unescape(part))
		if !ok {
			return &Refusal{Key: "labels", Value: unescape(part), Why: BadLabel, Max: MaxGraphemes}
		}
		s.Labels[i] = name
	}
	return nil
}
