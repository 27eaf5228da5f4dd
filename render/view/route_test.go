package view

import "testing"

func TestRoute(t *testing.T) {
	zones := []Zone{
		{ID: 1, Role: RoleTrack, Box: Rect{0, 0, 100, 100}, At: Point{50, 50}},
		{ID: 2, Role: RoleHandle, Box: Rect{20, 20, 44, 44}, At: Point{42, 42}},
		{ID: 3, Role: RoleButton, Box: Rect{40, 20, 44, 44}, At: Point{62, 42}},
		{ID: 4, Role: RoleField, Box: Rect{0, 80, 100, 40}, At: Point{50, 100}},
		{ID: 5, Role: RoleHandle, Box: Rect{0, 80, 100, 40}, At: Point{50, 81}, Off: true},
		{ID: 6, Role: RoleTrack, Box: Rect{50, 0, 100, 100}, At: Point{100, 50}},
		{ID: 7, Role: RoleButton, Box: Rect{200, 0, 44, 44}, At: Point{222, 22}},
		{ID: 8, Role: RoleButton, Box: Rect{200, 0, 44, 44}, At: Point{222, 22}},
		{ID: 9, Role: RoleMark, Box: Rect{0, 80, 250, 44}, At: Point{50, 100}}, // lies over the field and is for nobody
		{ID: 11, Role: RoleHandle, Box: Rect{400, 0, 44, 44}, At: Point{422, 22}, Over: true},
		{ID: 10, Role: RoleHandle, Box: Rect{400, 0, 44, 44}, At: Point{422, 22}},
	}
	for _, c := range []struct {
		at     Point
		want   ID
		reason string
	}{
		{Point{10, 10}, 1, "only the track is there"},
		{Point{42, 42}, 2, "the nearest of two handles"},
		{Point{51, 42}, 2, "still nearer to the handle"},
		{Point{53, 42}, 3, "nearer to the button"},
		{Point{60, 60}, 3, "a track never wins over a button, however near its middle"},
		{Point{50, 82}, 4, "what is off is not there"},
		{Point{60, 10}, 1, "the nearest of two tracks"},
		{Point{90, 10}, 6, "the nearest of two tracks"},
		{Point{210, 10}, 8, "of two that are equally near, the one on top"},
		{Point{410, 10}, 11, "of two that are equally near, the one that is over the other"},
		{Point{300, 300}, 0, "nothing is there"},
		{Point{244, 22}, 0, "the right side does not belong to a room"},
	} {
		got := ID(0)
		if z := Route(zones, c.at); z != nil {
			got = z.ID
		}
		if got != c.want {
			t.Errorf("%v: zone %d, want %d: %s", c.at, got, c.want, c.reason)
		}
	}
}

func TestADialIsReadOnItsOwnSide(t *testing.T) {
	z := Zone{Axis: AxisAround, Pivot: Point{100, 100}, Scale: GaugeScale(10)}
	for _, c := range []struct {
		at   Point
		want float64
	}{
		{Point{50, 99.999}, 0}, {Point{100, 50}, 5}, {Point{150, 99.999}, 10},
		{Point{50, 100}, 0}, {Point{50, 110}, 0}, {Point{150, 110}, 10}, // past its ends
	} {
		if got := z.ValueAt(c.at, 0); got < c.want-1e-3 || got > c.want+1e-3 {
			t.Errorf("%v is %v, want %v", c.at, got, c.want)
		}
	}
}
