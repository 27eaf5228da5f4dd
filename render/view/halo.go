package view

// Halo sets one line whole at p in at most w, as Fit does, with the paper cleared
// behind it, so that no line of the picture goes through what it says. It returns
// the room the text takes.
func (b *Builder) Halo(p Point, w float64, text []byte, t Type) Rect {
	return b.HaloOn(Paper, p, w, text, t)
}

// HaloOn is Halo on another ground than the paper.
func (b *Builder) HaloOn(ground Ink, p Point, w float64, text []byte, t Type) Rect {
	at := len(b.F.Ops)
	b.Rect(Rect{}, 2, ground) // under the text, whose room is not known yet
	r := b.Fit(p, w, text, t)
	b.F.Ops[at].Box = r.Inset(-2, 0)
	return r
}

// Plate sets one line at p on a plate of paper a little larger than it: for a name
// that stands beside its mark among the lines of a plot. It returns the room the
// text takes.
func (b *Builder) Plate(p Point, text []byte, t Type) Rect {
	at := len(b.F.Ops)
	b.Rect(Rect{}, 3, Paper)
	r := b.Text(p, text, t)
	b.F.Ops[at].Box = r.Inset(-3, -1)
	return r
}
