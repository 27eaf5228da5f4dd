package render

import (
	"image"

	"github.com/hajimehoshi/ebiten/v2"
)

// batchUsual is how many bytes a batch may have where a shelf ends. The engine keeps
// the memory of each for the next one.
const batchUsual = 512 << 10

// A batch is the pixels that came to an atlas since it was last uploaded: what is
// right of x on the shelf at y, and the whole shelves below that one.
type batch struct {
	x, y, h int    // h is the height of the shelf at y, once that has ended
	pix     []byte // rows of the atlas's width, from y on
}

// begin forgets what is in the batch; what comes next lies from (x, y) on.
func (b *batch) begin(x, y int) { *b = batch{x: x, y: y, pix: b.pix[:0]} }

// reach gives the batch its rows above bottom, in an atlas of width w. What is new is clear.
func (b *batch) reach(w, bottom int) {
	if more := 4*w*(bottom-b.y) - len(b.pix); more > 0 {
		b.pix = append(b.pix, make([]byte, more)...)
	}
}

// row returns the pixels of the y-th row of what lies in s.
func (b *batch) row(w int, s slot, y int) []byte {
	from := 4 * ((int(s.y)+y-b.y)*w + int(s.x))
	return b.pix[from : from+4*int(s.w)]
}

// wrap ends the shelf of height h at y.
func (b *batch) wrap(y, h int) {
	switch {
	case len(b.pix) == 0:
		b.begin(0, y+h)
	case b.h == 0:
		b.h = h
	}
}

// upload brings the batch to the graphics card.
func (a *atlas) upload() {
	b := &a.batch
	if len(b.pix) == 0 {
		return
	}
	if size := image.Rect(0, 0, a.w, a.h); a.image == nil || a.image.Bounds() != size {
		if a.image != nil {
			a.image.Deallocate()
		}
		a.image = ebiten.NewImageWithOptions(size, &ebiten.NewImageOptions{Unmanaged: true})
	}
	pix, y := b.pix, b.y
	if b.x > 0 {
		h := b.h
		if h == 0 {
			h = a.shelf.h
		}
		// Its rows are brought together where they are: each goes to the front.
		n := 4 * (a.w - b.x)
		for i := range h {
			copy(pix[n*i:], pix[4*(a.w*i+b.x):4*a.w*(i+1)])
		}
		a.write(image.Rect(b.x, y, a.w, y+h), pix[:n*h])
		pix, y = pix[4*a.w*h:], y+h
	}
	if rows := len(pix) / (4 * a.w); rows > 0 {
		a.write(image.Rect(0, y, a.w, y+rows), pix)
	}
	b.begin(a.shelf.x, a.shelf.y)
}

func (a *atlas) write(r image.Rectangle, pix []byte) {
	a.image.SubImage(r).(*ebiten.Image).WritePixels(pix)
}
