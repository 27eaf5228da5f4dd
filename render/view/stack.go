package view

// A Part is one piece of a column of pieces.
type Part struct {
	Least, Want float64 // its height: at least, and where there is room
	Grow        float64 // its share of what is left over
	Drop        int     // 0: never left out; the largest is left out first
	Said        bool    // whoever can't see it is told what it says, even where it is left out
	H           float64 // the answer; 0 where it was left out
}

// Stack shares the height h among the parts, in order: all at what they want
// and the rest to those that grow, or all between least and want, or, where
// not even the least has room, without those that can be left out. It returns
// the height the parts take at the least: more than h means there is no room.
func Stack(parts []Part, h float64) (need float64) {
	for i := range parts {
		parts[i].H = parts[i].Least
	}
	for {
		need = 0
		last := -1
		for i := range parts {
			p := &parts[i]
			need += p.H
			if p.H > 0 && p.Drop > 0 && (last < 0 || p.Drop > parts[last].Drop) {
				last = i
			}
		}
		if need <= h || last < 0 {
			break
		}
		parts[last].H = 0
	}
	wish, grow := 0.0, 0.0
	for i := range parts {
		if p := &parts[i]; p.H > 0 {
			wish += p.Want - p.Least
			grow += p.Grow
		}
	}
	spare := max(h-need, 0)
	for i := range parts {
		p := &parts[i]
		switch {
		case p.H == 0:
		case spare <= wish && wish > 0:
			p.H += (p.Want - p.Least) * spare / wish
		case spare > wish && grow > 0:
			p.H = p.Want + p.Grow/grow*(spare-wish)
		case spare > wish:
			p.H = p.Want
		}
	}
	return need
}
