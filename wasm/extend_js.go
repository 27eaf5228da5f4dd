package wasm

import (
	"syscall/js"

	"softmax/render/stage"
	"softmax/render/view"
)

// extend fetches the font of the rarer syllables, once, when the picture has one
// of them. Until it is here the browser draws them.
func (p *Page) extend(f *view.Frame) {
	if p.fetching {
		return
	}
	for i := range f.Ops {
		if op := &f.Ops[i]; op.Kind == view.KindText && p.fonts.WantsExtension(f.Text(op.Text)) {
			p.fetching = true
			p.fetch()
			return
		}
	}
}

func (p *Page) fetch() {
	var got js.Func
	got = js.FuncOf(func(_ js.Value, a []js.Value) any {
		got.Release()
		if p.fonts.AddExtension(bytesOf(a[0])) != nil {
			return nil // the browser goes on drawing them
		}
		// The same picture, measured anew.
		size := p.stage.Frame().Size
		p.stage.Handle(stage.Event{Kind: stage.Resize, At: view.Point{X: size.X, Y: size.Y + 1}})
		p.handle(stage.Event{Kind: stage.Resize, At: size})
		return nil
	})
	js.Global().Get("softmax").Call("font", got)
}

func bytesOf(array js.Value) []byte {
	b := make([]byte, array.Length())
	js.CopyBytesToGo(b, array)
	return b
}
