package sim

import (
	"math"
	"math/rand/v2"
	"slices"
	"testing"
)

// everyCode calls f with the lengths of every full prefix code of n classes, the
// lengths in rising order: 1; 1,2,2 and so on.
func everyCode(n int, f func(lengths []int)) {
	var split func(lengths []int)
	seen := map[string]bool{}
	split = func(lengths []int) {
		sorted := slices.Sorted(slices.Values(lengths))
		key := ""
		for _, l := range sorted {
			key += string(rune('0' + l))
		}
		if seen[key] {
			return
		}
		seen[key] = true
		if len(lengths) == n {
			f(sorted)
			return
		}
		for i := range lengths {
			next := slices.Clone(lengths)
			next[i]++
			split(append(next, next[i]))
		}
	}
	split([]int{0})
}

// bestByHand returns the fewest questions that any code takes, and of the codes
// that take as few the least longest length: the shortest lengths go to the
// largest counts, for swapping two never helps otherwise.
func bestByHand(counts []int) (questions, longest int) {
	met := []int{}
	for _, c := range counts {
		if c > 0 {
			met = append(met, c)
		}
	}
	slices.SortFunc(met, func(a, b int) int { return b - a })
	questions = math.MaxInt
	everyCode(len(met), func(lengths []int) {
		total := CodeQuestions(met, lengths)
		if most := lengths[len(lengths)-1]; total < questions || total == questions && most < longest {
			questions, longest = total, most
		}
	})
	return questions, longest
}

// checkCode checks what holds of every code.
func checkCode(t *testing.T, counts, lengths []int) {
	t.Helper()
	met, sum, kraft := 0, 0, 0.0
	for i, c := range counts {
		if c == 0 {
			if lengths[i] != 0 {
				t.Fatalf("%v: class %d is never met and has length %d", counts, i, lengths[i])
			}
			continue
		}
		met++
		sum += c
		kraft += math.Ldexp(1, -lengths[i])
		for j := range i {
			if a, b := counts[j], counts[i]; a > 0 && (a >= b && lengths[j] > lengths[i] || a < b && lengths[j] < lengths[i]) {
				t.Fatalf("%v: lengths %v are out of order", counts, lengths)
			}
		}
	}
	if kraft != 1 {
		t.Fatalf("%v: lengths %v have Σ 2^−l = %v", counts, lengths, kraft)
	}
	p := make([]float64, len(counts))
	for i, c := range counts {
		p[i] = float64(c) / float64(sum)
	}
	e, h := float64(CodeQuestions(counts, lengths))/float64(sum), Entropy(p)/math.Ln2
	if tight := CodeIsEntropy(counts, lengths); tight != (math.Abs(e-h) < 1e-12*(1+h)) || e < h*(1-1e-14) || e >= h+1 {
		t.Fatalf("%v: E = %v, H₂ = %v, equal: %v", counts, e, h, tight)
	}
	halves := true
	for _, c := range counts {
		for c > 0 && c < sum {
			c *= 2
		}
		halves = halves && (c == 0 || c == sum)
	}
	if halves != CodeIsEntropy(counts, lengths) {
		t.Fatalf("%v: powers of one half: %v, but E is the entropy: %v", counts, halves, !halves)
	}
}

// TestEveryBag goes through all 83,520 bags a reader can fill.
func TestEveryBag(t *testing.T) {
	var dst []int
	tight, bags := 0, 0
	for i := range 17 * 17 * 17 * 17 {
		counts := []int{i % 17, i / 17 % 17, i / 289 % 17, i / 4913}
		if i == 0 {
			continue
		}
		dst = CodeLengths(dst, counts)
		checkCode(t, counts, dst)
		if CodeIsEntropy(counts, dst) {
			tight++
		}
		bags++
		if i%7 != 0 && !slices.Contains(counts, 0) {
			continue // every seventh, and all of fewer colours
		}
		questions, longest := bestByHand(counts)
		if got := CodeQuestions(counts, dst); got != questions || slices.Max(dst) != longest {
			t.Fatalf("%v: %v takes %d questions, the best code %d and at most %d", counts, dst, got, questions, longest)
		}
	}
	if tight != 320 || bags != 83520 {
		t.Errorf("%d of %d bags take just their entropy", tight, bags)
	}
}

func TestCodesOfMoreClassesAgainstEveryCode(t *testing.T) {
	r := rand.New(rand.NewPCG(19, 52))
	for range 3000 {
		counts := make([]int, 1+r.IntN(8))
		most := []int{2, 5, 40, 1000}[r.IntN(4)]
		for i := range counts {
			counts[i] = r.IntN(most)
		}
		counts[r.IntN(len(counts))] = most
		lengths := CodeLengths(nil, counts)
		checkCode(t, counts, lengths)
		questions, longest := bestByHand(counts)
		if got := CodeQuestions(counts, lengths); got != questions || slices.Max(lengths) != longest {
			t.Fatalf("%v: %v takes %d questions, the best code %d and at most %d", counts, lengths, got, questions, longest)
		}
	}
}

func TestKnownCodes(t *testing.T) {
	for _, c := range []struct {
		counts, want []int
		questions    int
	}{
		{[]int{4, 2, 1, 1}, []int{1, 2, 3, 3}, 14},
		{[]int{3, 3, 1, 1}, []int{1, 2, 3, 3}, 15},
		{[]int{1, 1, 3, 3}, []int{3, 3, 1, 2}, 15},
		{[]int{1, 1, 1, 1}, []int{2, 2, 2, 2}, 8},
		{[]int{0, 5, 0}, []int{0, 0, 0}, 0},
		{[]int{1, 1, 1}, []int{1, 2, 2}, 5},
		{[]int{2, 2, 1, 1}, []int{2, 2, 2, 2}, 12}, // not 1, 2, 3, 3, as short on average
		{[]int{45, 13, 12, 16, 9, 5}, []int{1, 3, 3, 3, 4, 4}, 224},
	} {
		got := CodeLengths(nil, c.counts)
		if !slices.Equal(got, c.want) || CodeQuestions(c.counts, got) != c.questions {
			t.Errorf("%v: %v with %d questions, want %v with %d", c.counts, got, CodeQuestions(c.counts, got), c.want, c.questions)
		}
	}
	// Counts that grow as Fibonacci's numbers do make the longest codes there are.
	long := []int{1, 1}
	for i := 2; long[i-1] < math.MaxInt/4; i++ {
		long = append(long, long[i-1]+long[i-2])
	}
	if got := CodeLengths(nil, long); got[0] != len(long)-1 || got[1] != len(long)-1 || got[len(long)-1] != 1 {
		t.Errorf("%d counts: %v", len(long), got)
	}
	many := make([]int, 5000)
	for i := range many {
		many[i] = 1 + i%3
	}
	checkCode(t, many, CodeLengths(nil, many))
}

func TestCodesAllocateNothingAndRefuse(t *testing.T) {
	counts := make([]int, 200)
	for i := range counts {
		counts[i] = i * i % 97
	}
	dst := make([]int, len(counts))
	if n := testing.AllocsPerRun(50, func() { CodeLengths(dst, counts) }); n != 0 {
		t.Errorf("CodeLengths allocates %v times", n)
	}
	mustPanic(t, "CodeLengths", PanicEmpty, func() { CodeLengths(nil, nil) })
	mustPanic(t, "CodeLengths", PanicCounts, func() { CodeLengths(nil, []int{0, 0}) })
	mustPanic(t, "CodeLengths", PanicCounts, func() { CodeLengths(nil, []int{1, -1}) })
	mustPanic(t, "CodeLengths", PanicCounts, func() { CodeLengths(nil, []int{math.MaxInt, 1}) })
	mustPanic(t, "CodeQuestions", PanicLength, func() { CodeQuestions(counts, dst[1:]) })
	mustPanic(t, "CodeIsEntropy", PanicLength, func() { CodeIsEntropy(counts, dst[1:]) })
}
