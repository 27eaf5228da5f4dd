package main

import (
	"bytes"
	"slices"

	"softmax/render/bitmap"
	"softmax/render/glyph"
	"softmax/render/scene"
	"softmax/render/stage"
	"softmax/render/view"
	"softmax/render/words"
	"softmax/sim"
	"softmax/wasm"
)

// The sizes of a card, which stands for a page where somebody shares its address,
// in pixels. cardScale of them are a dp: what a scene writes is read in a small
// copy too.
const (
	cardDir    = "card"
	cardWidth  = 1200
	cardHeight = 630
	cardScale  = 2
)

// What a card has around its picture, in dp.
const (
	cardTitle  = 46 // the title's baseline
	cardFooter = 36
	cardStripe = 6
)

// cards puts the card of each scene and of the story, in each language.
func cards(s *site) error {
	fonts, err := glyph.New()
	if err != nil {
		return err
	}
	files := make(map[string][]byte)
	for i := range wasm.Languages() {
		lang := words.Lang(i)
		story, err := toldOf(lang)
		if err != nil {
			return err
		}
		all := sim.Scenes(nil)
		for _, sc := range all {
			if files[cardName(sc.String(), lang)], err = encoded(bitmap.Image(card(fonts, sc, lang, "", story.Title), view.Light, fonts, cardScale)); err != nil {
				return err
			}
		}
		if files[cardName(storyCard, lang)], err = encoded(bitmap.Image(card(fonts, all[0], lang, story.Title, ""), view.Light, fonts, cardScale)); err != nil {
			return err
		}
	}
	return s.folder(cardDir, files)
}

// storyCard is what the story is called in the name of its card.
const storyCard = "story"

func cardName(of string, lang words.Lang) string { return of + "-" + lang.String() + ".png" }

// card returns a scene as a card: under a title, by default the scene's own, what it
// begins with, and below it what the whole is called.
func card(fonts *glyph.Fonts, sc sim.Scene, lang words.Lang, title, name string) *view.Frame {
	const width, height = float64(cardWidth) / cardScale, float64(cardHeight) / cardScale
	picture, left, at := untitled(fonts, sc, lang, view.Rect{Y: cardTitle + 4, W: width, H: height - cardTitle - 4 - cardFooter})
	if title == "" {
		title = text(picture, picture.Say.Title)
	}
	b := view.Builder{M: fonts}
	b.Begin(new(view.Frame), width, height)
	set(b.F, picture, at)
	b.Fit(view.Point{X: left, Y: cardTitle}, width-2*left, []byte(title), view.Type{Size: 30, Weight: view.SemiBold, Ink: view.Black})
	b.Text(view.Point{X: left, Y: height - cardStripe - 10}, []byte(name), view.Type{Size: 14, Weight: view.SemiBold, Ink: view.Muted})
	// Under all of it, in the colours of the classes, what the first scene begins with.
	first := sim.Scenes(nil)[0]
	s := state(first)
	shares, _ := s.Distribution(nil, first)
	x := 0.0
	for i, p := range shares {
		b.Rect(view.Rect{X: x, Y: height - cardStripe, W: p * width, H: cardStripe}, 0, view.Class0+view.Ink(i))
		x += p * width
	}
	return b.F
}

// untitled returns a scene without its title and controls, the margin it has, and
// where it goes so that the rest of it fills a room.
func untitled(fonts *glyph.Fonts, sc sim.Scene, lang words.Lang, room view.Rect) (f *view.Frame, left float64, at view.Point) {
	up := 0.0 // what the title would take of it; where the scene is scaled that is less
	for {
		st := stage.New(scene.Env{Lang: lang, Hide: ^scene.Hide(0)}, state(sc), fonts)
		st.Handle(stage.Event{Kind: stage.Resize, At: view.Point{X: room.W, Y: room.H + up}})
		f = st.Frame()
		own := slices.IndexFunc(f.Ops, func(op view.Op) bool {
			return op.Kind == view.KindText && bytes.Equal(f.Text(op.Text), f.Text(f.Say.Title))
		})
		if own < 0 {
			panic("build: a scene without a title")
		}
		if is := f.Ops[own].P.Y; is > up+1 {
			up = is
			continue
		}
		left = f.Ops[own].P.X
		f.Ops = slices.Delete(f.Ops, own, own+1)
		return f, left, view.Point{X: room.X, Y: room.Y - up}
	}
}

// set draws a picture into another one, its upper left corner at a place.
func set(into, f *view.Frame, at view.Point) {
	ops := slices.Clone(f.Ops)
	for i := range ops {
		op := &ops[i]
		op.P, op.Q = op.P.Add(at), op.Q.Add(at)
		op.Box.X, op.Box.Y = op.Box.X+at.X, op.Box.Y+at.Y
		op.Text = after(op.Text, len(into.Bytes))
		op.Points = after(op.Points, len(into.Points))
	}
	for _, p := range f.Points {
		into.Points = append(into.Points, p.Add(at))
	}
	into.Ops = append(into.Ops, ops...)
	into.Bytes = append(into.Bytes, f.Bytes...)
}

// after moves a span by n.
func after(s view.Span, n int) view.Span {
	return view.Span{From: s.From + int32(n), To: s.To + int32(n)}
}
