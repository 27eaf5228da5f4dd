package sim

import (
	"math/bits"
	"slices"
)

// CodeLengths sets dst to the lengths of an optimal prefix code, and returns it:
// dst[i] is how many yes/no questions it takes to tell that it is class i, where
// class i is met counts[i] times and the questions are chosen so that they are as
// few as possible on average. The counts need not sum to anything. A class with
// count 0 is never asked for and has length 0; so has a class that is alone.
//
// Where several codes are as short on average it is the one whose longest length
// is least; the larger count is never the longer, and of equal counts the one with
// the lower index is never the longer. With two classes or more Σ 2^−length over
// those with a count is 1. It allocates nothing where dst has room, which must not
// be that of counts.
//
// It panics if counts is empty, if one is negative, if all are 0, or if their sum
// overflows. len(counts)·128 has to fit an int.
//
// D. A. Huffman, "A method for the construction of minimum-redundancy codes",
// 1952; in place as A. Moffat and J. Katajainen do it, "In-place calculation of
// minimum-redundancy codes", 1995.
func CodeLengths(dst, counts []int) []int {
	n := len(counts)
	if n == 0 {
		panic(PanicEmpty)
	}
	if cap(dst) < n {
		dst = make([]int, n)
	}
	dst = dst[:n]
	met, sum := 0, 0
	for _, c := range counts {
		if c < 0 || sum+c < sum {
			panic(PanicCounts)
		}
		sum += c
		if c > 0 {
			dst[met] = c
			met++
		}
	}
	if sum == 0 {
		panic(PanicCounts)
	}
	slices.Sort(dst[:met])
	sortedLengths(dst[:met])
	var of [longestCode + 1]int // how many classes have that length
	for _, l := range dst[:met] {
		of[l]++
	}
	// The classes in the order of their lengths, and then, above its index, each
	// one's length at its place.
	for i := range dst {
		dst[i] = i
	}
	slices.SortFunc(dst, func(i, j int) int {
		if counts[i] != counts[j] {
			return counts[j] - counts[i]
		}
		return i - j
	})
	l := 0
	for k := range met {
		for of[l] == 0 {
			l++
		}
		of[l]--
		dst[dst[k]%n] += l * n
	}
	for i := range dst {
		dst[i] /= n
	}
	return dst
}

// longestCode is as long as a code for counts that fit an int gets: each further
// question takes counts that sum to the next number of Fibonacci.
const longestCode = bits.UintSize * 3 / 2

// sortedLengths turns counts in rising order into the lengths of their code, in
// falling order. Its three passes are the paper's: it merges the two least in a
// queue that grows where the leaves were, turns each node's parent into its
// depth, and hands the free places of each depth to leaves.
func sortedLengths(a []int) {
	n := len(a)
	if n == 1 {
		a[0] = 0
		return
	}
	leaf, root := 0, 0
	least := func(next int) (weight int) {
		// Of equals the leaf: so the longest code is as short as can be.
		if leaf >= n || root < next && a[root] < a[leaf] {
			weight, a[root] = a[root], next
			root++
			return weight
		}
		weight = a[leaf]
		leaf++
		return weight
	}
	for next := range n - 1 {
		one := least(next)
		a[next] = one + least(next)
	}
	a[n-2] = 0
	for i := n - 3; i >= 0; i-- {
		a[i] = a[a[i]] + 1
	}
	node, to := n-2, n-1
	for free, depth := 1, 0; free > 0; depth++ {
		inner := 0
		for node >= 0 && a[node] == depth {
			inner++
			node--
		}
		for ; free > inner; free-- {
			a[to] = depth
			to--
		}
		free = 2 * inner
	}
}

// CodeQuestions returns how many questions a code takes for everything there is,
// each class as often as it is met: Σ counts·lengths. Divided by the sum of the
// counts it is the expected number. It panics if the lengths differ.
func CodeQuestions(counts, lengths []int) (total int) {
	if len(counts) != len(lengths) {
		panic(PanicLength)
	}
	for i, c := range counts {
		total += c * lengths[i]
	}
	return total
}

// CodeIsEntropy reports whether the code's expected length is the entropy in
// bits: exactly where every class has probability 2^−length. Otherwise it is more,
// and less than one question more. It panics if the lengths differ.
//
// C. E. Shannon, "A mathematical theory of communication", 1948.
func CodeIsEntropy(counts, lengths []int) bool {
	if len(counts) != len(lengths) {
		panic(PanicLength)
	}
	sum := 0
	for _, c := range counts {
		sum += c
	}
	for i, c := range counts {
		if c > 0 && (sum%c != 0 || sum/c != 1<<lengths[i]) {
			return false
		}
	}
	return true
}
