package view

// Route returns the zone that a press at p is for, or nil: among the handles,
// buttons, switches and fields that have room there the one whose At is
// nearest, and a track only where there is none of those. Of two that are
// equally near, the later one lies on top, but for one that is Over. Every home
// of the program asks here and nowhere else, so that a press means the same in
// all of them.
func Route(zones []Zone, p Point) *Zone {
	var best *Zone
	var bestDistance float64
	for i := range zones {
		z := &zones[i]
		if z.Off || z.Role == RoleMark || !z.Box.Contains(p) {
			continue
		}
		if best != nil && best.Role != RoleTrack && z.Role == RoleTrack {
			continue
		}
		d := p.Sub(z.At)
		distance := d.X*d.X + d.Y*d.Y
		nearer := distance < bestDistance || distance == bestDistance && (z.Over || best != nil && !best.Over)
		if best == nil || best.Role == RoleTrack && z.Role != RoleTrack || nearer {
			best, bestDistance = z, distance
		}
	}
	return best
}
