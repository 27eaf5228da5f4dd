package scene

import "softmax/render/view"

// arithmetic draws the arithmetic line, which evaluates as it is printed, and says it:
// first and second in one line with between between them, or, with apart, one below
// the other. The first baseline lies that far below the box's top; without a second
// there is only the first.
func (c *Context) arithmetic(box view.Rect, top float64, first, second []byte, between string, apart bool) {
	whole := first
	if second != nil {
		whole = c.b.Keep(append(append(append(c.b.Scratch(), first...), between...), second...))
	}
	c.b.F.Say.Arithmetic = c.b.Plain(whole)
	t := view.Type{Size: view.NoteSize, Ink: view.Muted}
	at := view.Point{X: box.X, Y: box.Y + top}
	if !apart {
		c.b.Fit(at, box.W, whole, t)
		return
	}
	c.b.Fit(at, box.W, first, t)
	c.b.Fit(at.Add(view.Point{Y: arithmeticLeading}), box.W, second, t)
}

// arithmeticLeading is how far apart its lines are.
const arithmeticLeading = 18
