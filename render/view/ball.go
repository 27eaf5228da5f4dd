package view

// Ball draws a ball of colour i, red, yellow, white or black, with its letter in
// it where there is room for one: colour is never the only sign.
func (b *Builder) Ball(c Point, r float64, i int, letter []byte) {
	const edge = 1.5
	b.Disc(c, r, Ball0+Ink(i))
	b.Circle(c, r-edge/2, edge, BallInk(i))
	if r < ballLetter {
		return
	}
	ink := BallPale
	if i == 1 || i == 2 {
		ink = BallDeep
	}
	size := min(r*0.95, 13)
	b.Fit(Point{c.X, c.Y + size*capMiddle}, 2*r-4, letter, Type{size, SemiBold, Middle, ink})
}

// ballLetter is the least radius of a ball that has its letter.
const ballLetter = 8.5

// BallInk returns the ink of what belongs to the balls of colour i, 0 … 3.
func BallInk(i int) Ink { return BallEdge0 + Ink(i) }
