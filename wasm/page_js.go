package wasm

import (
	"syscall/js"

	"softmax/render"
	"softmax/render/glyph"
	"softmax/render/scene"
	"softmax/render/stage"
	"softmax/render/start"
	"softmax/render/view"
	"softmax/render/words"
	"softmax/sim"
)

// A Page is the home in a browser. It feeds the Stage, tells the controls what
// the picture says, and holds frames and timers while nothing moves.
type Page struct {
	stage *stage.Stage
	fonts *glyph.Fonts

	root, mirror js.Value // the document's element; what shows the controls
	wake, sleep  js.Value

	env      scene.Env
	chosen   bool // the theme is no longer the system's
	controls Mirror
	shown    uint64 // generation the controls were told of
	hot      map[int]view.ID
	focus    view.ID
	said     []byte // the value text told last of a control in hand
	saidOf   view.ID
	ticks    int
	own      float64 // the height the page was given
	fetching bool
	mode     string // "canvas" or "svg"
	opening  string // what of the address was refused
	guest    guest
}

var _ render.Host = (*Page)(nil)

// Run makes the Stage from the page's address and shows it, with the engine or,
// where there is no WebGL2, as SVG. It does not return.
func Run() error {
	fonts, err := glyph.New()
	if err != nil {
		return err
	}
	fonts.OfferForeign(newForeign)
	p := open(fonts)
	p.mode = "canvas"
	if !js.Global().Get("softmax").Call("paints").Bool() {
		p.mode = "svg"
		return p.draw()
	}
	g, err := render.NewGame(p.stage, fonts, p)
	if err != nil {
		return err
	}
	return g.Run("")
}

// open reads the address and the reader's preferences, and makes the Stage of them.
func open(fonts *glyph.Fonts) *Page {
	softmax := js.Global().Get("softmax")
	gate := softmax.Get("gate")
	p := &Page{
		fonts:  fonts,
		root:   js.Global().Get("document").Get("documentElement"),
		mirror: softmax.Get("mirror"),
		wake:   gate.Get("wake"), sleep: gate.Get("sleep"),
		hot: make(map[int]view.ID),
	}
	location := js.Global().Get("location")
	pairs := sim.Pairs(after(location.Get("search").String(), '?'))

	o, refused := start.Read(pairs, p.system(), Label)
	p.env = o.Env
	p.chosen = !p.root.Get("dataset").Get("theme").IsUndefined()

	p.stage = stage.New(o.Env, o.State, fonts)
	p.stage.SetLabeler(Label)
	body := js.Global().Get("document").Get("body")
	p.stage.Handle(stage.Event{Kind: stage.Resize, At: sizeOf(body)})
	if hash := after(location.Get("hash").String(), '#'); hash != "" {
		p.stage.Handle(stage.Event{Kind: stage.Link, Text: hash})
	}
	if p.opening = scene.AllRefused(p.env.Lang, refused); p.opening != "" {
		p.stage.Notify(p.opening)
	}
	p.listen(softmax.Get("program"))
	p.serve(softmax.Get("program"))
	return p
}

// system returns what the reader's browser, and the page itself, prefer.
func (p *Page) system() start.System {
	lang, _ := words.Named(p.root.Get("lang").String())
	first, _ := sim.SceneNamed(p.root.Get("dataset").Get("scene").String())
	system := start.System{Lang: lang, Theme: view.Light, Reduced: matches(reduced), Scene: first}
	if matches(dark) {
		system.Theme = view.Dark
	}
	return system
}

// sizeOf returns the size of an element's inside.
func sizeOf(element js.Value) view.Point {
	return view.Point{X: element.Get("clientWidth").Float(), Y: element.Get("clientHeight").Float()}
}

const (
	dark    = "(prefers-color-scheme: dark)"
	reduced = "(prefers-reduced-motion: reduce)"
)

func matches(query string) bool {
	return js.Global().Call("matchMedia", query).Get("matches").Bool()
}

// after returns what follows the mark that an address part begins with.
func after(s string, mark byte) string {
	if s != "" && s[0] == mark {
		return s[1:]
	}
	return s
}

// Wake lets frames run.
func (p *Page) Wake() { p.wake.Invoke() }

// Sleep stops them.
func (p *Page) Sleep() { p.sleep.Invoke() }

// Tick comes once a frame, after the Stage's step.
func (p *Page) Tick(moving bool) {
	p.ticks++
	p.fit()
	p.publish(moving)
	if p.ticks == 2 {
		// The engine has drawn, and the controls have come.
		js.Global().Get("softmax").Call("live", p.mode)
	}
	p.tell()
}

// fit gives the page the scene's own height, which it takes where it stands alone.
func (p *Page) fit() {
	s := p.stage.State()
	f := p.stage.Frame()
	if f.Size.X <= 0 {
		return
	}
	if own := scene.Height(s.Scene, f.Size.X, s.N); own != p.own {
		p.own = own
		p.mirror.Call("size", own)
	}
}

// publish tells the controls what changed. While a finger is down or something
// moves, only the sentences do, and the control in hand says what it is at; what
// goes on for long, as a play does, is told to all of them about once a second.
func (p *Page) publish(moving bool) {
	g := p.stage.Generation()
	if g == p.shown {
		return
	}
	f := p.stage.Frame()
	if p.controls.Wait(f, p.ticks, len(p.hot) > 0, moving) {
		p.say(f)
		for _, id := range p.hot {
			p.value(f, id)
		}
		if len(p.hot) == 0 {
			p.value(f, p.focus)
		}
		return
	}
	p.shown = g
	p.saidOf = 0
	s := p.stage.State()
	if news := p.controls.Show(f, &s, p.stage.Env().Lang); news != nil {
		p.mirror.Call("show", string(news))
	}
	p.extend(f)
}

// say tells the page what the picture says, if that is new: what can be read of
// it is at every moment what can be seen.
func (p *Page) say(f *view.Frame) {
	if said := p.controls.Say(f); said != nil {
		p.mirror.Call("say", string(said))
	}
}

func (p *Page) value(f *view.Frame, id view.ID) {
	z := f.Zone(id)
	if z == nil || z.Role != view.RoleHandle {
		return
	}
	text := f.Text(z.Value)
	if id == p.saidOf && string(text) == string(p.said) {
		return
	}
	p.saidOf, p.said = id, append(p.said[:0], text...)
	p.mirror.Call("value", int(id), string(text))
}

// handle brings an event to the Stage and carries out at once what it asks for:
// a browser opens a keyboard or a clipboard only within the reader's own act.
func (p *Page) handle(e stage.Event) (taken bool) {
	taken = p.stage.Handle(e)
	// Not into memory of the Page: moving the focus comes back here in the middle.
	for _, e := range p.stage.Effects(nil) {
		p.Do(nil, e)
	}
	p.Wake()
	return taken
}

// Do carries out what the Stage asks for.
func (p *Page) Do(_ *render.Game, e stage.Effect) {
	switch e.Kind {
	case stage.Save:
		p.mirror.Call("save", e.Text)
		p.settled()
	case stage.Announce:
		p.say(p.stage.Frame())
		p.mirror.Call("announce", e.Text)
	case stage.Share:
		js.Global().Get("softmax").Call("share")
	case stage.Edit:
		p.mirror.Call("edit", int(e.Zone), e.Text)
	case stage.Focus:
		p.publish(false)
		p.mirror.Call("focus", int(e.Zone))
	case stage.Language:
		p.env.Lang = words.Ko + words.En - p.env.Lang
		p.setEnv()
		p.looks()
	case stage.Theme:
		p.env.Theme = view.Light + view.Dark - p.env.Theme
		p.choose(true, p.env.Theme)
		p.setEnv()
		p.looks()
	}
}

func (p *Page) setEnv() { p.handle(stage.Event{Kind: stage.Environment, Env: p.env}) }
