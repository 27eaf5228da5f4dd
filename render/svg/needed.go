package svg

import "softmax/render/view"

// needed returns those points that straight lines need to pass no further than
// stray from any of them: the first, the last, and those where the line turns
// (Douglas and Peucker).
func needed(points []view.Point) []view.Point {
	return appendNeeded(points[:1:1], points)
}

// appendNeeded appends those after the first one.
func appendNeeded(dst, points []view.Point) []view.Point {
	last := len(points) - 1
	far, most := 0, stray
	for i := 1; i < last; i++ {
		if d := offSegment(points[i], points[0], points[last]); d > most {
			far, most = i, d
		}
	}
	if far == 0 {
		return append(dst, points[last])
	}
	return appendNeeded(appendNeeded(dst, points[:far+1]), points[far:])
}

// offSegment returns how far p lies from the segment from a to b.
func offSegment(p, a, b view.Point) float64 {
	u, v := b.Sub(a), p.Sub(a)
	t := 0.0
	if l := dot(u, u); l > 0 {
		t = min(max(dot(u, v)/l, 0), 1)
	}
	return length(v.Sub(scale(u, t)))
}
