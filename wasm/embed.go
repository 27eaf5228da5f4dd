package wasm

import (
	"strconv"
	"strings"

	"softmax/render/scene"
	"softmax/render/view"
	"softmax/render/words"
	"softmax/sim"
)

// A Form is a way to get a scene into somebody's page.
type Form uint8

// The forms, from the one that can do most to the one that every host takes.
const (
	AsElement  Form = iota // <soft-max>, with its poster for who runs no script
	AsFrame                // an iframe
	AsMarkdown             // a poster that links to the scene
)

// An Embedding is a scene to be put into a page.
type Embedding struct {
	Root   string // where the site lies, with its scheme and a slash at the end
	Scene  sim.Scene
	Lang   words.Lang
	N      int      // classes, which a height may depend on
	Title  string   // of the scene
	Alt    string   // what the poster says, for who does not see it
	Poster string   // the poster's address; "": none shows the state
	Set    []string // attribute and value in turn: what differs for the element
	Query  string   // the same for an address
	State  string   // the link form of a reader's state, or ""
}

// Page returns the address of the scene alone.
func (e *Embedding) Page() string {
	page := e.Root + e.Scene.String() + "-" + e.Lang.String() + ".html"
	if e.Query != "" {
		page += "?" + e.Query
	}
	if e.State != "" {
		page += "#" + e.State
	}
	return page
}

// Append appends the embedding in that form to dst.
func (e *Embedding) Append(dst []byte, form Form) []byte {
	switch form {
	case AsElement:
		dst = append(dst, "<script async src=\""...)
		dst = appendHTML(dst, e.Root+"soft-max.js")
		dst = append(dst, "\"></script>\n<soft-max"...)
		dst = appendAttributes(dst, append([]string{"scene", e.Scene.String(), "lang", e.Lang.String()}, e.Set...))
		if e.State != "" {
			dst = appendAttributes(dst, []string{"state", e.State})
		}
		// It has its height before the script is there, so that nothing jumps as that
		// comes. What holds the place is on this element alone: where a host takes it
		// away, its content is an ordinary picture.
		dst = appendAttributes(dst, []string{"style", Room + Reserve(e.Scene, e.N)})
		dst = append(dst, '>')
		dst = e.appendPoster(dst, InRoom)
		return append(dst, "</soft-max>\n"...)
	case AsFrame:
		// What a sanitiser leaves of it still has a height.
		height := strconv.FormatFloat(scene.Height(e.Scene, view.ColumnWidth, e.N), 'f', -1, 64)
		dst = append(dst, `<div style="container-type:inline-size"><iframe`...)
		dst = appendAttributes(dst, []string{"src", e.Page(), "title", e.Title, "width", "100%", "height", height, "loading", "lazy",
			"allow", "clipboard-write; fullscreen", "style", "display:block;width:100%;height:" + Reserve(e.Scene, e.N) + ";border:0"})
		dst = append(dst, '>')
		// No browser shows what is in a frame's tag. A host that takes the tag away
		// leaves it: then it is the picture.
		dst = e.appendPoster(dst, "width:100%")
		return append(dst, "</iframe></div>\n"...)
	}
	dst = append(dst, "[!["...)
	dst = appendMarkdown(dst, e.Alt)
	dst = append(append(dst, "]("...), e.Poster...)
	return append(append(append(dst, ")]("...), e.Page()...), ")\n"...)
}

// Room is the style of the element before its script is there, up to its height.
const Room = "display:block;container-type:inline-size;--room:"

// InRoom is the style of what is shown in that room.
const InRoom = "display:block;width:100%;height:var(--room);object-fit:contain;object-position:top"

// appendPoster appends the poster in that style, or the scene's title where there
// is none, as the way to the scene alone.
func (e *Embedding) appendPoster(dst []byte, style string) []byte {
	dst = append(dst, "<a"...)
	dst = appendAttributes(dst, []string{"href", e.Page()})
	if e.Poster == "" {
		dst = appendAttributes(dst, []string{"style", style})
		return append(appendHTML(append(dst, '>'), e.Title), "</a>"...)
	}
	dst = append(dst, "><img"...)
	dst = appendAttributes(dst, []string{"src", e.Poster, "alt", e.Alt, "loading", "lazy", "style", style})
	return append(dst, "></a>"...)
}

// Reserve returns how high a scene with n classes is in a container of any width,
// as a CSS length.
func Reserve(s sim.Scene, n int) string {
	const width = "100cqw"
	at := func(w float64) float64 { return scene.Height(s, w, n) }
	low, middle, high := at(view.ColumnWidth-1), at(view.ColumnWidth), at(view.DesktopWidth)
	px := func(v float64) string { return strconv.FormatFloat(v, 'f', -1, 64) + "px" }
	b := px(middle)
	add := func(more float64, when string) {
		sign := " + "
		if more < 0 {
			sign, more = " - ", -more
		}
		if more != 0 { // all of it or nothing: a step, as CSS can say one
			b += sign + "clamp(0px,(" + when + ")*9999," + px(more) + ")"
		}
	}
	add(low-middle, px(view.ColumnWidth)+" - "+width)
	add(high-middle, width+" - "+px(view.DesktopWidth-0.1))
	return "calc(" + b + ")"
}

func appendAttributes(dst []byte, pairs []string) []byte {
	for i := 0; i+1 < len(pairs); i += 2 {
		dst = append(append(append(dst, ' '), pairs[i]...), `="`...)
		dst = append(appendHTML(dst, pairs[i+1]), '"')
	}
	return dst
}

// appendHTML appends text as it may stand in HTML, in attributes too.
func appendHTML(dst []byte, text string) []byte {
	for i := range len(text) {
		switch c := text[i]; c {
		case '&':
			dst = append(dst, "&amp;"...)
		case '<':
			dst = append(dst, "&lt;"...)
		case '>':
			dst = append(dst, "&gt;"...)
		case '"':
			dst = append(dst, "&quot;"...)
		default:
			dst = append(dst, c)
		}
	}
	return dst
}

// appendMarkdown appends text as it may stand in the brackets of Markdown.
func appendMarkdown(dst []byte, text string) []byte {
	for i := range len(text) {
		if strings.IndexByte("\\[]*_`<>", text[i]) >= 0 {
			dst = append(dst, '\\')
		}
		dst = append(dst, text[i])
	}
	return dst
}
