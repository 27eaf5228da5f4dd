// Empty is the least page of the engine: it draws nothing, in every frame.
package main

import "github.com/hajimehoshi/ebiten/v2"

type game struct{}

func (game) Update() error              { return nil }
func (game) Draw(*ebiten.Image)         {}
func (game) Layout(w, h int) (int, int) { return w, h }

func main() {
	ebiten.SetTPS(ebiten.SyncWithFPS)
	if err := ebiten.RunGame(game{}); err != nil {
		panic(err)
	}
}
