package main

import (
	"bytes"
	"flag"
	"os"
	"testing"

	"softmax/render/glyph"
	"softmax/render/scene"
	"softmax/render/svg"
	"softmax/render/view"
	"softmax/render/words"
	"softmax/sim"
)

var update = flag.Bool("update", false, "write the README's picture instead of comparing with it")

// TestTheReadmesPictureIsTheProgram draws the README's picture again.
func TestTheReadmesPictureIsTheProgram(t *testing.T) {
	fonts, err := glyph.New()
	if err != nil {
		t.Fatal(err)
	}
	var f view.Frame
	s := shot{state: sim.Default(), ui: idle(), lang: words.En, width: 720}
	s.draw(&scene.Context{UI: &s.ui, M: fonts}, &f)
	got := svg.Append(nil, &f, view.Light, fonts, svg.Options{Lang: "en", NoText: true, Title: string(f.Text(f.Say.Title)), Description: string(f.Text(f.Say.Sentence))})
	const file = "readme.svg"
	if *update {
		if err := os.WriteFile(file, got, 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Error("readme.svg is not what the program draws (go test ./render/gallery -update writes it)")
	}
}
