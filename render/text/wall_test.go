package text

import (
	"slices"
	"testing"

	"softmax/render/scene"
	"softmax/render/view"
	"softmax/render/words"
	"softmax/sim"
)

// TestAWallShowsTheDesktopsPictureMagnified compares each scene at its own size and
// in a box half as large again, as a projector's; a box that is only wider, as a
// frame in a wide article, is no reason to make anything larger.
func TestAWallShowsTheDesktopsPictureMagnified(t *testing.T) {
	const width, times = 1100, 1.5
	s := newStand(t)
	for _, sc := range sim.Scenes(nil) {
		st := sim.Default()
		st.Scene = sc
		own := view.Point{X: width, Y: scene.Height(sc, width, st.N)}
		draw := func(box view.Point) (sizes []float64, zones []view.Rect) {
			f := s.draw(picture{"", st, words.Ko, box})
			for i := range f.Ops {
				sizes = append(sizes, f.Ops[i].Size)
			}
			for i := range f.Zones {
				zones = append(zones, f.Zones[i].Box)
			}
			return
		}
		sizes, zones := draw(own)
		large, rooms := draw(view.Point{X: own.X * times, Y: own.Y * times})
		if len(large) != len(sizes) || len(rooms) != len(zones) {
			t.Fatalf("%v: %d marks and %d zones, on a wall %d and %d", sc, len(sizes), len(zones), len(large), len(rooms))
		}
		for i := range sizes {
			if d := large[i] - times*sizes[i]; d > 1e-3 || d < -1e-3 {
				t.Fatalf("%v: text of %v is %v on a wall", sc, sizes[i], large[i])
			}
		}
		for i, z := range zones {
			r := rooms[i]
			for _, d := range []float64{r.X - times*z.X, r.Y - times*z.Y, r.W - times*z.W, r.H - times*z.H} {
				if d > 1e-3 || d < -1e-3 {
					t.Fatalf("%v: the zone %v is %v on a wall", sc, z, r)
				}
			}
		}
		wide, _ := draw(view.Point{X: own.X * times, Y: own.Y})
		for _, size := range wide {
			if size > 0 && size > slices.Max(sizes)+1e-3 {
				t.Fatalf("%v: text of %v where there is only more width", sc, size)
			}
		}
	}
}
