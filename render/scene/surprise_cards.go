package scene

import (
	"softmax/render/view"
	"softmax/render/words"
	"softmax/sim"
)

// surpriseCards draws the landmarks.
func (c *Context) surpriseCards(box view.Rect) {
	if c.Env.Hide&HidePresets != 0 {
		return
	}
	cols := len(landmarks)
	if c.Box.X < view.ColumnWidth {
		cols = 2
	}
	const gap = 8
	rows := len(landmarks) / cols
	for i := range landmarks {
		m := &landmarks[i]
		room := box.Line(i/cols, rows)
		w := (box.W - gap*float64(cols-1)) / float64(cols)
		room.X, room.W = box.X+(w+gap)*float64(i%cols), w
		room = room.Inset(0, max(2, (room.H-view.CardHeight)/2))
		c.b.Card(room, &view.Card{ID: idEventCard + view.ID(i), Head: c.word(m.card), Note: c.bytes(m.fraction),
			Line: c.word(words.SurpriseWorth, c.short(sim.Surprisal(m.p)), c.short(bitsOf(m.p))),
			Name: c.word(words.SurpriseSayCard, c.word(m.name), c.bytes(m.fraction)), On: c.State.V[sim.SurpriseP] == m.p, Ink: view.Class0,
			Act:   set(sim.KnobTarget(sim.SurpriseP), m.p),
			Group: groupPresets, Groups: c.word(words.SurpriseLandmarks)})
	}
}
