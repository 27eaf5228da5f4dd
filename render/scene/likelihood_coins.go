package scene

import (
	"softmax/render/view"
	"softmax/render/words"
	"softmax/sim"
)

// likelihoodCoins draws the tosses: a tap flips a coin, − and + take and add one.
func (c *Context) likelihoodCoins(box view.Rect) {
	b, m := &c.b, &c.likelihood
	if c.Box.X >= view.ColumnWidth {
		var room view.Rect
		room, box = box.CutRight(c.toggleWidth(words.LikelihoodLog))
		c.likelihoodLog(room)
		name := c.word(words.LikelihoodTosses)
		y := box.Centre().Y
		at := b.Text(view.Point{X: box.X, Y: y + 4.5}, name, view.Type{Size: view.ValueSize, Weight: view.SemiBold, Ink: view.Black})
		_, box = box.CutLeft(at.W + 14)
	}
	free := box.W - 2*view.Touch - 10
	in, leading := m.n, box.H                                 // so many in a line, and the height of a line
	if half := box.H / 2; half*0.45 > free/float64(in)*0.46 { // in two they are larger
		in, leading = (m.n+1)/2, half
	}
	pitch := min(44, free/float64(in))
	r := min(17, pitch*0.46, leading*0.45)
	y := box.Centre().Y
	for i := range m.n {
		at := view.Point{X: box.X + pitch*(float64(i%in)+0.5), Y: box.Y + leading*(float64(i/in)+0.5)}
		face, ink, say := words.LikelihoodTailFace, view.Class0, words.LikelihoodSayTail
		if m.coins.Head(i) {
			face, ink, say = words.LikelihoodHeadFace, view.Paper, words.LikelihoodSayHead
			b.Disc(at, r, view.Class0)
		} else {
			b.Circle(at, r-1.5, 3, view.Class0)
		}
		id := idCoin + view.ID(i)
		if b.Hover == id {
			b.Circle(at, r+2, 1.5, view.Muted)
		}
		b.Text(view.Point{X: at.X, Y: at.Y + r*0.3}, c.word(face), view.Type{Size: min(view.BodySize, r*0.95), Weight: view.SemiBold, Align: view.Middle, Ink: ink})
		b.Zone(view.Zone{ID: id, Role: view.RoleSwitch, Box: view.Around(at, max(pitch, 30), min(view.Touch, leading)).Grow(view.Touch, 0), At: at, Ring: view.Around(at, 2*r+6, 2*r+6), Round: r + 3,
			Checked: m.coins.Head(i), Act: setCoins(m.coins.Flip(i)), Group: groupLabels, GroupName: b.Plain(c.word(words.LikelihoodTosses)),
			Name: b.Plain(c.word(say, c.fixed(float64(i+1), 0)))})
	}
	x := box.X + pitch*float64(in) + 2
	b.Button(view.Rect{X: x, Y: y - 22, W: view.Touch, H: view.Touch}, view.Button{ID: idCoinTake, Icon: view.IconMinus, Name: c.word(words.LikelihoodTake), Act: setCoins(m.coins.Take()), Off: m.n == 1})
	b.Button(view.Rect{X: x + view.Touch - 2, Y: y - 22, W: view.Touch, H: view.Touch}, view.Button{ID: idCoinAdd, Icon: view.IconPlus, Name: c.word(words.LikelihoodAdd), Act: setCoins(m.coins.Toss()), Off: m.n == sim.MaxCoins})
}

func setCoins(to sim.Tosses) view.Act { return set(sim.KnobTarget(sim.Coins), float64(to)) }
