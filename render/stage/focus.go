package stage

import (
	"softmax/render/view"
)

// usable reports whether keys can do something with a zone.
func usable(z *view.Zone) bool { return !z.Off && z.Role != view.RoleTrack }

// focused returns the zone with the focus, or nil.
func (s *Stage) focused() *view.Zone {
	if s.ui.Focus == 0 {
		return nil
	}
	return s.frame().Zone(s.ui.Focus)
}

// setFocus moves the focus; visible is true when it came by key.
func (s *Stage) setFocus(id view.ID, visible bool) {
	if id != s.ui.Focus {
		s.run = run{}
		s.closeTyping()
	}
	if id != s.ui.Focus || visible != s.ui.FocusVisible {
		s.ui.Focus, s.ui.FocusVisible, s.stale = id, visible, true
	}
	zones := s.frame().Zones
	for i := range zones {
		if zones[i].ID == id {
			s.focusAt = i
			if g := zones[i].Group; g != 0 && !zones[i].Skip {
				s.roving[g] = id
			}
		}
	}
}

// focusByKey moves the focus and tells the host to follow.
func (s *Stage) focusByKey(id view.ID) {
	s.setFocus(id, true)
	s.effect(Effect{Kind: Focus, Zone: id})
}

func (s *Stage) focusZone(id view.ID, visible bool) bool {
	z := s.frame().Zone(id)
	if z == nil || !usable(z) {
		return false
	}
	s.setFocus(id, visible)
	return true
}

func (s *Stage) blur() {
	s.run = run{}
	s.closeTyping()
	if s.ui.Focus != 0 {
		s.ui.Focus, s.ui.FocusVisible, s.stale = 0, false, true
	}
}

// tab moves the focus to the next stop, or the one before. At either end it
// leaves the picture, and the key is the host's.
func (s *Stage) tab(back bool) (taken bool) {
	zones := s.frame().Zones
	from := s.focusAt - 1 // of a zone that is gone, the next that took its place
	if back {
		from = s.focusAt
	}
	switch {
	case s.ui.Focus == 0 && back:
		from = len(zones)
	case s.ui.Focus == 0:
		from = -1
	default:
		for i := range zones {
			if zones[i].ID == s.ui.Focus {
				from = i
			}
		}
	}
	step := 1
	if back {
		step = -1
	}
	for i := from + step; i >= 0 && i < len(zones); i += step {
		if s.stop(zones, i) {
			s.focusByKey(zones[i].ID)
			return true
		}
	}
	s.blur()
	return false
}

// stop reports whether zone i is a Tab stop: of a group only the member that
// had the focus last, or the first.
func (s *Stage) stop(zones []view.Zone, i int) bool {
	z := &zones[i]
	if !usable(z) || z.Skip {
		return false
	}
	if z.Group == 0 {
		return true
	}
	first := -1
	for j := range zones {
		if !member(&zones[j], z.Group) {
			continue
		}
		if zones[j].ID == s.roving[z.Group] {
			return j == i
		}
		if first < 0 {
			first = j
		}
	}
	return first == i
}

func member(z *view.Zone, group uint8) bool { return z.Group == group && usable(z) && !z.Skip }

// rove moves the focus to another member of the zone's group. ok is false
// where the zone has no group to move in; at either end the focus stays.
func (s *Stage) rove(z *view.Zone, step int) (ok bool) {
	if z.Group == 0 {
		return false
	}
	zones := s.frame().Zones
	at := -1
	for i := range zones {
		if zones[i].ID == z.ID {
			at = i
		}
	}
	for i := at + step; at >= 0 && i >= 0 && i < len(zones); i += step {
		if member(&zones[i], z.Group) {
			s.focusByKey(zones[i].ID)
			return true
		}
	}
	// A group of one is none: the arrows keep their other meaning.
	for i := range zones {
		if i != at && member(&zones[i], z.Group) {
			return true
		}
	}
	return false
}
