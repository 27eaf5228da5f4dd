package view

// A ShareAxis is where shares stand that may be less than nothing or more than
// everything: 0 at Zero, 1 so much higher as Unit, torn above and below those
// shares.
type ShareAxis struct {
	Zero, Unit   float64
	Above, Below float64
}

// Map returns the y of the share, at most where it is torn.
func (a ShareAxis) Map(p float64) float64 { return a.Zero - a.Unit*min(max(p, a.Below), a.Above) }

// Bar returns the room of a share's bar, w wide about mid.
func (a ShareAxis) Bar(mid, w, p float64) Rect {
	top := a.Map(p)
	return Rect{X: mid - w/2, Y: min(top, a.Zero), W: w, H: max(top-a.Zero, a.Zero-top, LeastBar)}
}

// tear is how far inside its end a bar is torn.
const tear = 10

// ShareBar draws a share from the zero line; a negative one hangs, with a red
// edge, and one that does not fit is torn: its number alone tells how far it goes.
func (b *Builder) ShareBar(mid, w float64, a ShareAxis, p float64, ink Ink) {
	r := a.Bar(mid, w, p)
	b.Rect(r, 2, ink)
	from := a.Map(p) + tear
	if p < 0 {
		b.Outline(r.Inset(-2, 0), 2, 2, Bad)
		from -= 2 * tear
	}
	if p > a.Above || p < a.Below {
		for j := range 2 {
			at := from + 5*float64(j)
			b.Line(Point{r.X - 3, at + 4}, Point{r.Right() + 3, at - 4}, 2, Paper)
		}
	}
}

// DashedBar outlines a bar between its zero line and top as it is in another
// state, up or down.
func (b *Builder) DashedBar(mid, w, zero, top float64, ink Ink) {
	const on, period, stroke = 4, 7, 1.4
	l, r := mid-w/2, mid+w/2
	b.Dash(Point{l, zero}, Point{l, top}, stroke, on, period, ink)
	b.Dash(Point{l, top}, Point{r, top}, stroke, on, period, ink)
	b.Dash(Point{r, zero}, Point{r, top}, stroke, on, period, ink)
}
