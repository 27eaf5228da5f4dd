package glyph

// An outliner reads outlines out of a font's streams.
type outliner struct {
	font *font
	place
}

// outline appends the contours of glyph g in weight w.
func (f *font) outline(dst Segments, w, g int) Segments {
	if g >= len(f.beginning) {
		return dst
	}
	r := outliner{f, f.beginning[g]}
	if w > 0 && f.same[g] == 0 {
		r.skip()
		w = 0 // it stands there like a Regular
	}
	var at, start Point
	for {
		op := r.font.ops[r.op]
		r.op++
		if op <= opMove && at != start {
			dst = append(dst, Segment{Op: LineTo, Args: [3]Point{start}})
		}
		if op == opEnd {
			return dst
		}
		s := Segment{Op: kind(op)}
		for i := range s.Points() {
			at = r.step(at, op, i, w)
			s.Args[i] = at
		}
		if op == opMove {
			start = at
		}
		dst = append(dst, s)
	}
}

func kind(op byte) SegmentOp {
	switch {
	case op == opMove:
		return MoveTo
	case op < opCube:
		return LineTo
	}
	return CubeTo
}

// steps reports which numbers the i-th point of an op has.
func steps(op byte, i int) (x, y bool) {
	way := byte(askew)
	switch {
	case op == opLineLevel:
		way = level
	case op == opLineUpright:
		way = upright
	case op >= opCube && i == 0:
		way = (op - opCube) / 3
	case op >= opCube && i == 2:
		way = (op - opCube) % 3
	}
	return way != upright, way != level
}

// step returns the i-th point of an op from the one before it.
func (r *outliner) step(at Point, op byte, i, w int) Point {
	x, y := steps(op, i)
	if x {
		at.X += number(r.font.x, &r.x)
	}
	if y {
		at.Y += number(r.font.y, &r.y)
	}
	if w > 0 {
		at.X += number(r.font.dx, &r.dx)
		at.Y += number(r.font.dy, &r.dy)
	}
	return at
}

// skip goes past one outline and returns how many points it has. Past the end of
// the ops nothing stands still: what is read then is not the whole stream.
func (r *outliner) skip() (points int) {
	nx, ny := 0, 0
	for r.op < len(r.font.ops) && r.font.ops[r.op] != opEnd {
		op := r.font.ops[r.op]
		r.op++
		n := 1
		if kind(op) == CubeTo {
			n = 3
		}
		for i := range n {
			x, y := steps(op, i)
			if x {
				nx++
			}
			if y {
				ny++
			}
		}
		points += n
	}
	r.op++
	r.x, r.y = after(r.font.x, r.x, nx), after(r.font.y, r.y, ny)
	return points
}
