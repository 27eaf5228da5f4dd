package wasm

import (
	"slices"
	"strings"
	"syscall/js"

	"softmax/render/scene"
	"softmax/render/stage"
	"softmax/render/start"
	"softmax/render/svg"
	"softmax/render/view"
	"softmax/render/words"
	"softmax/sim"
)

// A guest is the page as the frame of a host that speaks its protocol.
type guest struct {
	host    js.Value // what takes news to it
	here    bool     // there is one
	told    sim.State
	asked   bool // the host's own doing is under way
	message []byte
}

// serve gives the page's scripts what a host may ask for. It answers at once;
// what is an answer in text is "" where nothing was refused.
func (p *Page) serve(program js.Value) {
	on := func(name string, f func(a []js.Value) any) {
		program.Set(name, js.FuncOf(func(_ js.Value, a []js.Value) any {
			p.guest.asked = true
			defer func() { p.guest.asked = false }()
			return f(a)
		}))
	}
	on("host", func(a []js.Value) any {
		p.guest.host, p.guest.here = a[0], true
		p.guest.told = p.stage.State()
		return p.opening
	})
	on("state", func([]js.Value) any { return p.state() })
	on("go", func(a []js.Value) any {
		text := a[0].String()
		_, refused, ok := sim.Decode(text, p.stage.State(), Label)
		p.handle(stage.Event{Kind: stage.Link, Text: text})
		if !ok {
			return words.Text(p.stage.Env().Lang, words.RefusedLink)
		}
		return scene.AllRefused(p.stage.Env().Lang, refused)
	})
	on("settings", func(a []js.Value) any { return p.settings(a[0].String(), strings.Fields(a[1].String())) })
	on("reset", func([]js.Value) any {
		p.handle(stage.Event{Kind: stage.Reset})
		return ""
	})
	on("say", func(a []js.Value) any {
		s := p.stage.State()
		return string(Prose(nil, p.stage.Frame(), &s, p.stage.Env().Lang, a[0].String()))
	})
	on("turn", func(a []js.Value) any {
		s := p.stage.State()
		f := p.stage.Frame()
		for i := range f.Zones {
			if nameIn(f, i) == a[0].String() {
				z := &f.Zones[i]
				p.handle(stage.Event{Kind: stage.SetValue, Zone: z.ID, Value: s.Move(z.Target, int(a[1].Float()))})
				break
			}
		}
		return ""
	})
	on("past", func([]js.Value) any { return string(p.stage.AppendHistory(nil)) })
	on("recall", func(a []js.Value) any {
		p.stage.Recall(a[0].String())
		p.Wake()
		return ""
	})
	on("print", func([]js.Value) any {
		return string(Printed(nil, p.stage, p.fonts))
	})
	on("svg", func([]js.Value) any {
		f := p.stage.Frame()
		env := p.stage.Env()
		return string(svg.Append(nil, f, env.Theme, p.fonts, svg.Options{
			Title: string(f.Text(f.Say.Title)), Description: string(f.Text(f.Say.Sentence)), Lang: env.Lang.String(),
		}))
	})
}

// settings takes the author's query anew. Of the picture that is there it changes
// what the keys name.
func (p *Page) settings(query string, keys []string) string {
	pairs := sim.Pairs(query)
	o, refused := start.Read(pairs, p.system(), Label)
	env := p.env
	for _, key := range keys {
		switch key {
		case "lang":
			env.Lang = o.Env.Lang
		case "theme":
			env.Theme = o.Env.Theme
			p.choose(named(pairs, "theme"), env.Theme)
		case "motion":
			env.Reduced = o.Env.Reduced
		case "hide", "readonly":
			env.Hide = o.Env.Hide
		}
	}
	unnamed := func(key string) bool { return !slices.Contains(keys, key) }
	p.stage.Author(o.State, slices.DeleteFunc(pairs, func(pair sim.Pair) bool { return unnamed(pair.Key) }))
	p.env = env
	p.setEnv()
	text := scene.AllRefused(env.Lang, slices.DeleteFunc(refused, func(r sim.Refusal) bool { return unnamed(r.Key) }))
	if text != "" {
		p.stage.Notify(text)
		p.handle(stage.Event{Kind: stage.PointerLeave})
	}
	return text
}

// named reports whether the pairs ask for one of the themes, and not for the system's.
func named(pairs []sim.Pair, key string) bool {
	for i := len(pairs) - 1; i >= 0; i-- {
		if pairs[i].Key == key {
			return slices.Contains(Themes(), pairs[i].Value)
		}
	}
	return false
}

// choose says whether the theme is the page's own, and no longer the system's.
func (p *Page) choose(own bool, t view.Theme) {
	p.chosen = own
	if own {
		p.root.Get("dataset").Set("theme", t.String())
	} else {
		p.root.Call("removeAttribute", "data-theme")
	}
}

// tell brings the host what changed, once a frame.
func (p *Page) tell() {
	if s := p.stage.State(); p.guest.here && s != p.guest.told {
		p.guest.told = s
		if !p.guest.asked {
			p.guest.host.Call("input", p.state())
		}
	}
}

// settled brings the host a change that is done. Of what the host did itself it
// hears from the answer.
func (p *Page) settled() {
	if !p.guest.here {
		return
	}
	p.tell()
	if !p.guest.asked {
		p.guest.host.Call("change", p.state())
	}
}

// looks brings the host the news that the reader chose another language or theme.
func (p *Page) looks() {
	if p.guest.here {
		p.guest.host.Call("look")
	}
}

func (p *Page) state() string {
	s, env := p.stage.State(), p.stage.Env()
	theme := "auto"
	if p.chosen {
		theme = env.Theme.String()
	}
	p.guest.message = AppendValue(p.guest.message[:0], p.stage.Frame(), &s, env.Lang, theme)
	return string(p.guest.message)
}
