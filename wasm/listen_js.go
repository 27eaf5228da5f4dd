package wasm

import (
	"syscall/js"

	"softmax/render/stage"
	"softmax/render/view"
	"softmax/render/words"
)

// listen gives the page's scripts the functions that bring events here. Each
// runs to its end at once and waits for nothing.
func (p *Page) listen(program js.Value) {
	on := func(name string, f func(a []js.Value) any) {
		program.Set(name, js.FuncOf(func(_ js.Value, a []js.Value) any { return f(a) }))
	}
	pointer := func(name string, kind stage.Happening) {
		on(name, func(a []js.Value) any {
			return p.pointer(stage.Event{Kind: kind, Pointer: a[0].Int(),
				At: view.Point{X: a[1].Float(), Y: a[2].Float()}, Touch: a[3].Bool()})
		})
	}
	pointer("down", stage.PointerDown)
	pointer("move", stage.PointerMove)
	pointer("up", stage.PointerUp)
	pointer("cancel", stage.PointerCancel)
	pointer("leave", stage.PointerLeave)

	on("key", func(a []js.Value) any {
		k, r := key(a[0].String())
		if k == stage.NoKey {
			return false
		}
		return p.handle(stage.Event{Kind: stage.KeyDown, Key: k, Rune: r, Shift: a[1].Bool(), Ctrl: a[2].Bool()})
	})
	on("value", func(a []js.Value) any {
		if z := p.zone(a[0]); z != nil {
			s := p.stage.State()
			p.handle(stage.Event{Kind: stage.SetValue, Zone: z.ID, Value: Moved(z, &s, a[1].Float())})
			// Also where nothing changed: the slider must not stand where the browser put it.
			p.controls.Unsay(z.ID)
			p.shown = 0
		}
		return nil
	})
	on("press", func(a []js.Value) any {
		return p.handle(stage.Event{Kind: stage.Press, Zone: view.ID(a[0].Int())})
	})
	on("focus", func(a []js.Value) any {
		if z := p.zone(a[0]); z != nil {
			p.focus = z.ID
			p.controls.Used(z)
			p.handle(stage.Event{Kind: stage.FocusZone, Zone: z.ID, Visible: a[1].Bool()})
			p.shown = 0 // another of its group may be the stop now
		}
		return nil
	})
	on("blur", func([]js.Value) any {
		p.focus = 0
		p.handle(stage.Event{Kind: stage.Blur})
		return nil
	})
	on("label", func(a []js.Value) any {
		return p.handle(stage.Event{Kind: stage.Label, Zone: view.ID(a[0].Int()), Text: a[1].String()})
	})
	on("sheet", func(a []js.Value) any {
		s, env, theme := p.stage.State(), p.stage.Env(), ""
		if p.chosen {
			theme = env.Theme.String()
		}
		at := Place{Site: a[0].String(), Posters: a[1].String()}
		return string(AppendSheet(nil, p.stage.Frame(), &s, env.Lang, theme, at, a[2].String()))
	})
	on("shared", func([]js.Value) any {
		p.stage.Notify(words.Text(p.stage.Env().Lang, words.Shared))
		p.handle(stage.Event{Kind: stage.PointerLeave})
		return nil
	})

	media := func(query string, f func(on bool)) {
		js.Global().Call("matchMedia", query).Call("addEventListener", "change", js.FuncOf(func(_ js.Value, a []js.Value) any {
			f(a[0].Get("matches").Bool())
			return nil
		}))
	}
	media(dark, func(on bool) {
		if p.chosen {
			return
		}
		p.env.Theme = view.Light
		if on {
			p.env.Theme = view.Dark
		}
		p.setEnv()
	})
	media(reduced, func(on bool) {
		p.env.Reduced = on
		p.setEnv()
	})
	// A frame that is scrolled out of its page is no longer seen.
	js.Global().Get("IntersectionObserver").New(js.FuncOf(func(_ js.Value, a []js.Value) any {
		last := a[0].Index(a[0].Length() - 1)
		p.handle(stage.Event{Kind: stage.InView, Visible: last.Get("isIntersecting").Bool()})
		return nil
	})).Call("observe", p.root)
	js.Global().Call("addEventListener", "hashchange", js.FuncOf(func(js.Value, []js.Value) any {
		hash := after(js.Global().Get("location").Get("hash").String(), '#')
		p.handle(stage.Event{Kind: stage.Link, Text: hash})
		return nil
	}))
}

// pointer brings a pointer's event to the Stage. The answer is the zone that the
// press took hold of, or 0.
func (p *Page) pointer(e stage.Event) int {
	var zone view.ID
	if e.Kind == stage.PointerDown {
		if z := view.Route(p.stage.Frame().Zones, e.At); z != nil {
			zone = z.ID
		}
	}
	taken := p.handle(e)
	switch e.Kind {
	case stage.PointerDown:
		if taken {
			p.hot[e.Pointer] = zone
			return int(zone)
		}
	case stage.PointerUp, stage.PointerCancel:
		delete(p.hot, e.Pointer)
	}
	return 0
}

func (p *Page) zone(id js.Value) *view.Zone {
	return p.stage.Frame().Zone(view.ID(id.Int()))
}
