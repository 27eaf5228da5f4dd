package wasm

import (
	"syscall/js"

	"softmax/render/stage"
	"softmax/render/svg"
)

// settledFrames is how many frames without news there are before the loop stops.
const settledFrames = 2

// draw shows the Stage as SVG, frame after frame while something moves. It does
// not return.
func (p *Page) draw() error {
	window := js.Global()
	document := window.Get("document")
	body, picture := document.Get("body"), document.Call("getElementById", "picture")
	var (
		out     []byte
		written uint64
		still   int
		last    float64
		frame   js.Func
	)
	frame = js.FuncOf(func(_ js.Value, a []js.Value) any {
		now := a[0].Float()
		dt := 0.0
		if still == 0 {
			dt = (now - last) / 1000
		}
		last = now
		p.stage.Handle(stage.Event{Kind: stage.Resize, At: sizeOf(body)})
		moving := p.stage.Step(dt)
		still++
		if g := p.stage.Generation() + uint64(p.fonts.Generation())<<32; g != written {
			written, still = g, 0
			out = svg.Append(out[:0], p.stage.Frame(), p.stage.Env().Theme, p.fonts, svg.Options{Fluid: true, NoText: true, ID: "p"})
			picture.Set("innerHTML", string(out))
		}
		if moving {
			still = 0
		}
		p.Tick(moving)
		if still > settledFrames {
			p.Sleep()
		}
		window.Call("requestAnimationFrame", frame)
		return nil
	})
	// The body changes its size without an event of ours when its frame does.
	window.Get("ResizeObserver").New(js.FuncOf(func(js.Value, []js.Value) any {
		p.Wake()
		return nil
	})).Call("observe", body)
	window.Call("requestAnimationFrame", frame)
	select {}
}
