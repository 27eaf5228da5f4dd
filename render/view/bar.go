package view

// LeastBar is the least length a bar is drawn with: one of nothing is a line.
const LeastBar = 1.5

// BarWidth returns how wide the bar of a class is in a column of that width.
func BarWidth(column float64) float64 { return min(column*0.58, 76) }

// Bar returns the room of a bar that stands where s begins, w wide about mid and as
// high as v. The scale's places are ys, of which its end is above its start.
func (s Scale) Bar(mid, w, v float64) Rect {
	y := s.Map(v)
	return Rect{mid - w/2, y, w, s.R0 - y}
}

// Lying returns the room of a bar that lies from where s begins to v, h high about y.
func (s Scale) Lying(y, h, v float64) Rect { return Rect{s.R0, y - h/2, s.Map(v) - s.R0, h} }

// Bar draws a bar that stands on s (see Scale.Bar), and returns how high it is drawn.
func (b *Builder) Bar(s Scale, mid, w, v float64, ink Ink) (length float64) {
	r := s.Bar(mid, w, v)
	length = max(r.H, LeastBar)
	b.Rect(Rect{r.X, s.R0 - length, w, length}, 3, ink)
	return length
}

// RowBar is how high a bar is that lies in a row of its class.
const RowBar = 12

// RowBar draws a bar that lies on s about y, in the room of all that s has, and
// returns how long it is drawn.
func (b *Builder) RowBar(s Scale, y, v float64, ink Ink) (length float64) {
	r := s.Lying(y, RowBar, v)
	length = max(r.W, LeastBar)
	b.Rect(Rect{r.X, r.Y, s.R1 - s.R0, RowBar}, 3, Grid)
	b.Rect(Rect{r.X, r.Y, length, RowBar}, 3, ink)
	return length
}

// RowBarOutline outlines a bar that lies in a row as it is in another state, the
// outline by around it.
func (b *Builder) RowBarOutline(s Scale, y, v, by, stroke float64, ink Ink) {
	b.Outline(s.Lying(y, RowBar+2*by, v), 3, stroke, ink)
}

// RowBarEnd marks across a row where its bar would end in another state.
func (b *Builder) RowBarEnd(s Scale, y, v float64) {
	const over = RowBar/2 + 4
	x := s.Map(v)
	b.Dash(Point{x, y - over}, Point{x, y + over}, 1.8, 4, 6, Black)
}

// RowHalves parts a row of a class into the room of its bar and that of its logit.
func RowHalves(row Rect) (bar, logit Rect) {
	const gap = 18.0
	w := (row.W - gap) * 0.55
	bar, logit = row.CutLeft(w)
	_, logit = logit.CutLeft(gap)
	return bar, logit
}

// RowHeads names over rows what stands in them: of the left half what the bar is, of
// the right half what stands at its left and at its right.
func (b *Builder) RowHeads(head Rect, bar, middle, logit []byte) {
	left, right := RowHalves(head)
	t := Type{NoteSize, SemiBold, Start, Muted}
	y := head.Y + 14
	b.Text(Point{left.X, y}, bar, t)
	b.Text(Point{right.X, y}, middle, t)
	t.Align = End
	b.Text(Point{right.Right(), y}, logit, t)
}
