package stage

import (
	"slices"

	"softmax/render/view"
)

// usable reports whether keys can do something with a zone.
func usable(z *view.Zone) bool { return !z.Off && z.Role != view.RoleTrack && z.Role != view.RoleMark }

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
	i := index(zones, id)
	if i < 0 {
		return
	}
	s.focusAfter = 0
	if i > 0 {
		s.focusAfter = zones[i-1].ID
	}
	if g := zones[i].Group; g != 0 {
		s.roving[g] = id
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
	from := -1
	switch at := index(zones, s.ui.Focus); {
	case s.ui.Focus == 0 && back:
		from = len(zones)
	case s.ui.Focus == 0:
	case at >= 0:
		from = at
	default: // its zone is gone: on from the one that stood before it
		if from = index(zones, s.focusAfter); back {
			from++
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

// index returns the place of a zone in the order, or −1.
func index(zones []view.Zone, id view.ID) int {
	return slices.IndexFunc(zones, func(z view.Zone) bool { return z.ID == id })
}

// stop reports whether zone i is a Tab stop: of a group only the member that
// had the focus last, or the first that stands for itself.
func (s *Stage) stop(zones []view.Zone, i int) bool {
	z := &zones[i]
	if !usable(z) {
		return false
	}
	if z.Group == 0 {
		return !z.Skip
	}
	first := -1
	for j := range zones {
		if !member(&zones[j], z.Group) {
			continue
		}
		if zones[j].ID == s.roving[z.Group] {
			return j == i
		}
		if first < 0 && !zones[j].Skip {
			first = j
		}
	}
	return first == i
}

func member(z *view.Zone, group uint8) bool { return z.Group == group && usable(z) }

// rove moves the focus to another member of the zone's group. ok is false
// where the zone has no group to move in; at either end the focus stays.
func (s *Stage) rove(z *view.Zone, step int) (ok bool) {
	if z.Group == 0 {
		return false
	}
	zones := s.frame().Zones
	at := index(zones, z.ID)
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
