package sim

import "math/bits"

// MaxCoins is how many tosses the likelihood scene can hold.
const MaxCoins = 12

// A Tosses is a row of coins, at least one, as a whole number: a leading 1 and
// then a bit for each toss in order, 1 for heads. It is what the knob Coins holds.
type Tosses uint16

// Tosses returns the coins that lie in s.
func (s *State) Tosses() Tosses { return Tosses(s.V[Coins]) }

// Count returns how many coins there are.
func (c Tosses) Count() int { return bits.Len16(uint16(c)) - 1 }

// Heads returns how many of them show heads.
func (c Tosses) Heads() int { return bits.OnesCount16(uint16(c)) - 1 }

// Head reports whether toss i shows heads, i from 0 to Count − 1.
func (c Tosses) Head(i int) bool { return c>>(c.Count()-1-i)&1 != 0 }

// Flip returns the row with toss i turned over, i from 0 to Count − 1.
func (c Tosses) Flip(i int) Tosses { return c ^ 1<<(c.Count()-1-i) }

// Toss returns the row with another heads behind it; a full row stays.
func (c Tosses) Toss() Tosses {
	if c.Count() == MaxCoins {
		return c
	}
	return c<<1 | 1
}

// Take returns the row without its last toss; a single one stays.
func (c Tosses) Take() Tosses {
	if c.Count() == 1 {
		return c
	}
	return c >> 1
}

// WithHeads returns the row with that many heads, 0 … Count: as few coins as it
// takes are turned over, the last first.
func (c Tosses) WithHeads(heads int) Tosses {
	n := c.Count()
	heads = min(max(heads, 0), n)
	for i := n - 1; i >= 0 && c.Heads() != heads; i-- {
		if c.Head(i) == (c.Heads() > heads) {
			c = c.Flip(i)
		}
	}
	return c
}

// appendTosses appends the row as a link has it: HHHT.
func appendTosses(dst []byte, c Tosses) []byte {
	for i := range c.Count() {
		if c.Head(i) {
			dst = append(dst, 'H')
		} else {
			dst = append(dst, 'T')
		}
	}
	return dst
}

// parseTosses reads what appendTosses wrote.
func parseTosses(text string) (c Tosses, ok bool) {
	if len(text) < 1 || len(text) > MaxCoins {
		return 0, false
	}
	c = 1
	for _, face := range text {
		switch face {
		case 'H', 'h':
			c = c<<1 | 1
		case 'T', 't':
			c <<= 1
		default:
			return 0, false
		}
	}
	return c, true
}

// The presets of the likelihood scene: what was seen, with a fair coin held
// against it.
const (
	ThreeOfFour Preset = 0x20 + iota
	TwoOfTwo
	SevenOfTen
)

// applyTosses sets one of the presets above; ok is false where it is none.
func applyTosses(s State, preset Preset) (t State, ok bool) {
	var c Tosses
	switch preset {
	case ThreeOfFour:
		c = 0b1_1110
	case TwoOfTwo:
		c = 0b1_11
	case SevenOfTen:
		c = 0b1_1101101011
	default:
		return s, false
	}
	s.V[Coins], s.V[Theta] = float64(c), 0.5
	return s, true
}
