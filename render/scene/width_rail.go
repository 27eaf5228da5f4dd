package scene

import (
	"softmax/render/view"
	"softmax/render/words"
)

// widthRail draws the widths of the columns of entropy and of crossentropy with
// their edges as handles, and names them: the share, and below it what is believed.
func (c *Context) widthRail(rail, plot view.Rect, across view.Scale, believed *[3]float64) {
	b, m := &c.b, &c.entropy
	y := rail.Y + 20
	left := 0.0
	for i := range m.n {
		if p := m.shown[i]; p > 0 {
			b.Line(view.Point{X: across.Map(left), Y: y}, view.Point{X: across.Map(left + p), Y: y}, 5, c.weatherInk(i))
		}
		left += m.shown[i]
	}
	if believed == nil {
		b.Text(view.Point{X: plot.X - 16, Y: y + 4}, c.bytes("p"), view.Type{Size: view.NoteSize, Weight: view.SemiBold, Align: view.End, Ink: view.Muted})
	}
	c.railNames(plot, across, y, believed)
	if c.asking() {
		return // there is another thing to drag
	}
	back := across
	back.D0, back.D1 = 1, 0
	first, last := c.shareGrip(idEdge, 0), c.shareGrip(idEdgeLast, m.n-1)
	b.Track(view.Rect{X: plot.X - 8, Y: plot.Y, W: plot.W + 16, H: y + 14 - plot.Y}, view.TrackOf(first.ID), &first, view.AxisX, across, view.Point{})
	edge := func(p *[3]float64, from int) float64 {
		if from == 0 {
			return across.Map(p[0])
		}
		return back.Map(p[m.n-1])
	}
	if m.hasGhost {
		for i := range m.n - 1 {
			b.GhostRing(view.Point{X: edge(&m.ghost, i), Y: y})
		}
	}
	// Where the two meet at an end, the one that can leave it lies on top.
	firstOnTop := m.p[0] > 0.5
	for i := range 2 {
		if (i == 1) == firstOnTop {
			b.Ring(view.Point{X: edge(&m.shown, 0), Y: y}, &first, view.AxisX, across, view.Point{})
		} else if m.n == 3 {
			b.Ring(view.Point{X: edge(&m.shown, 1), Y: y}, &last, view.AxisX, back, view.Point{})
		}
	}
	if m.n == 3 && firstOnTop { // Tab goes in the order of the classes
		zones := b.F.Zones[len(b.F.Zones)-2:]
		zones[0], zones[1] = zones[1], zones[0]
		zones[0].Over = true
	}
}

// railNames writes the names and shares under the widths, apart where these are narrow.
func (c *Context) railNames(plot view.Rect, across view.Scale, y float64, believed *[3]float64) {
	b, m := &c.b, &c.entropy
	type line struct {
		of [3][]byte
		t  view.Type
	}
	note := view.Type{Size: view.NoteSize, Align: view.Middle, Ink: view.Black}
	lines := [...]line{{t: view.Type{Size: view.ValueSize, Weight: view.SemiBold, Align: view.Middle}}, {t: note}, {t: note}}
	n := 2
	for i := range m.n {
		lines[0].of[i], lines[1].of[i] = c.weather(i), c.percent(m.p[i])
		if believed != nil {
			n = 3
			lines[1].of[i], lines[2].of[i] = c.word(words.CrossTrue, c.percent(m.p[i])), c.word(words.CrossBelieved, c.percent(believed[i]))
		}
	}
	var half, at [3]float64
	left := 0.0
	for i := range m.n {
		for _, l := range lines[:n] {
			half[i] = max(half[i], c.M.Width(l.of[i], l.t.Size, l.t.Weight)/2+3)
		}
		at[i] = across.Map(left + m.p[i]/2)
		left += m.p[i]
	}
	view.Apart(at[:m.n], half[:m.n], plot.X-16, plot.Right()+30)
	for i := range m.n {
		lines[0].t.Ink = c.weatherInk(i)
		for j, l := range lines[:n] {
			b.Text(view.Point{X: at[i], Y: y + 32 + 16*float64(j)}, l.of[i], l.t)
		}
	}
}
