package wasm

import (
	"encoding/json"
	"strings"
	"testing"

	"softmax/render/stage"
	"softmax/render/start"
	"softmax/sim"
)

func TestSheet(t *testing.T) {
	if len(partNames) != len(start.Parts()) {
		t.Fatalf("%d names for %d parts", len(partNames), len(start.Parts()))
	}
	s := openStage(t)
	at := Place{Site: "https://example.org/s/", Posters: "https://example.org/s/a/posters/"}
	sheet := func(hide string) (got struct {
		Words        map[string]string
		Forms, Parts []struct{ Key, Name, Text string }
		File         string
	}) {
		t.Helper()
		st := s.State()
		b := AppendSheet(nil, s.Frame(), &st, s.Env().Lang, "dark", at, hide)
		if err := json.Unmarshal(b, &got); err != nil {
			t.Fatalf("%v: %s", err, b)
		}
		return got
	}
	first := sheet("")
	if len(first.Forms) != 4 || len(first.Parts) != len(partNames) || first.File != "softmax" || len(first.Words) != 7 {
		t.Errorf("%+v", first)
	}
	if mark := first.Forms[3].Text; !strings.Contains(mark, "](https://example.org/s/a/posters/softmax-720-light-en.svg)](") {
		t.Errorf("the first State has a poster: %s", mark)
	}
	s.Handle(stage.Event{Kind: stage.Link, Text: "v=1&logits=1,2"})
	moved := sheet("scenes,nothing,tools")
	if mark := moved.Forms[3].Text; !strings.Contains(mark, "](softmax.svg)](") {
		t.Errorf("no other State has one: %s", mark)
	}
	if link := moved.Forms[0].Text; link != "https://example.org/s/softmax-en.html?theme=dark&hide=tools,scenes#"+sim.Encode(s.State()) {
		t.Errorf("the link is %s", link)
	}
}
