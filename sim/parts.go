package sim

// leastOfParts cuts p into k parts and returns the least of their largest. No
// part is without one, so the k largest of p are no less; if p is in no order,
// only about k·log k are. It panics if an entry is no probability.
func leastOfParts(p []float64, k int) float64 {
	least := 1.0
	for i := range k {
		least = min(least, checkProbabilities(p[i*len(p)/k:(i+1)*len(p)/k]))
	}
	return least
}
