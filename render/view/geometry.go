package view

// A Point is a place in dp.
type Point struct{ X, Y float64 }

// Add returns p moved by q.
func (p Point) Add(q Point) Point { return Point{p.X + q.X, p.Y + q.Y} }

// Sub returns the way from q to p.
func (p Point) Sub(q Point) Point { return Point{p.X - q.X, p.Y - q.Y} }

// A Rect is a rectangle in dp: its upper left corner and its size.
type Rect struct{ X, Y, W, H float64 }

// Around returns the w by h rectangle with the centre c.
func Around(c Point, w, h float64) Rect { return Rect{c.X - w/2, c.Y - h/2, w, h} }

// Right returns the x of the right side.
func (r Rect) Right() float64 { return r.X + r.W }

// Bottom returns the y of the lower side.
func (r Rect) Bottom() float64 { return r.Y + r.H }

// Centre returns the middle of r.
func (r Rect) Centre() Point { return Point{r.X + r.W/2, r.Y + r.H/2} }

// Contains reports whether p lies in r; the right and lower sides do not belong to it.
func (r Rect) Contains(p Point) bool {
	return p.X >= r.X && p.X < r.X+r.W && p.Y >= r.Y && p.Y < r.Y+r.H
}

// Overlaps reports whether r and s share more than an edge.
func (r Rect) Overlaps(s Rect) bool {
	return r.X < s.X+s.W && s.X < r.X+r.W && r.Y < s.Y+s.H && s.Y < r.Y+r.H
}

// Inset returns r with dx taken from the left and the right, dy from above and below.
func (r Rect) Inset(dx, dy float64) Rect {
	return Rect{r.X + dx, r.Y + dy, max(r.W-2*dx, 0), max(r.H-2*dy, 0)}
}

// Grow returns r grown to at least w by h about its centre.
func (r Rect) Grow(w, h float64) Rect { return Around(r.Centre(), max(r.W, w), max(r.H, h)) }

// CutTop returns the upper h of r, and the rest.
func (r Rect) CutTop(h float64) (top, rest Rect) {
	return Rect{r.X, r.Y, r.W, h}, Rect{r.X, r.Y + h, r.W, max(r.H-h, 0)}
}

// CutBottom returns the lower h of r, and the rest.
func (r Rect) CutBottom(h float64) (bottom, rest Rect) {
	return Rect{r.X, r.Bottom() - h, r.W, h}, Rect{r.X, r.Y, r.W, max(r.H-h, 0)}
}

// CutLeft returns the left w of r, and the rest.
func (r Rect) CutLeft(w float64) (left, rest Rect) {
	return Rect{r.X, r.Y, w, r.H}, Rect{r.X + w, r.Y, max(r.W-w, 0), r.H}
}

// CutRight returns the right w of r, and the rest.
func (r Rect) CutRight(w float64) (right, rest Rect) {
	return Rect{r.Right() - w, r.Y, w, r.H}, Rect{r.X, r.Y, max(r.W-w, 0), r.H}
}

// Column returns the i-th of n equal columns of r, from 0 and from the left.
func (r Rect) Column(i, n int) Rect {
	w := r.W / float64(n)
	return Rect{r.X + w*float64(i), r.Y, w, r.H}
}

// Line returns the i-th of n equal lines of r, from 0 and from above.
func (r Rect) Line(i, n int) Rect {
	h := r.H / float64(n)
	return Rect{r.X, r.Y + h*float64(i), r.W, h}
}

// Start returns where a thing w wide begins that has its middle at x, or as near to
// x as it has room between the sides of r. One wider than r ends where r does.
func (r Rect) Start(x, w float64) float64 { return min(max(x-w/2, r.X), r.Right()-w) }
