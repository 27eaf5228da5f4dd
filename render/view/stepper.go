package view

// StepperWidth returns how wide a stepper with that text is.
func (b *Builder) StepperWidth(text []byte) float64 {
	return b.M.Width(text, ValueSize, SemiBold) + 2*Touch
}

// Stepper draws a number in words at the left of the box, and at its right two buttons
// that make it one less and one more. What is drawn of them ends where the box does.
func (b *Builder) Stepper(box Rect, text []byte, less, more Button) {
	b.Text(Point{box.X, box.Centre().Y + SmallSize*capMiddle}, text, Type{ValueSize, SemiBold, Start, Black})
	box.W += (Touch - ButtonHeight) / 2
	plus, box := box.CutRight(Touch)
	minus, _ := box.CutRight(Touch)
	less.Icon, more.Icon = IconMinus, IconPlus
	b.Button(minus, less)
	b.Button(plus, more)
}
