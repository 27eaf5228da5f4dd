package view

// An Ink is a colour by name. Nothing but the theme knows what it looks like.
type Ink uint8

// The inks. Class0+i is the colour of class i.
const (
	Paper   Ink = iota // the background
	Surface            // of buttons and chips
	Black              // text and main marks ("ink")
	Muted              // text of the second rank
	Grid               // lines behind the picture
	Track              // what a handle moves on
	Good
	Bad
	Focus
	Class0
)

// The inks of balls, which keep the colour they are called by: Ball0+i fills the
// balls of colour i, red, yellow, white and black, and BallEdge0+i goes round
// them. Letters on them are in BallPale or BallDeep.
const (
	Ball0     = Class0 + 12
	BallEdge0 = Ball0 + nBalls
	BallPale  = BallEdge0 + nBalls
	BallDeep  = BallPale + 1

	NInks  = int(BallDeep) + 1
	nBalls = 4
)

// A Theme names a palette.
type Theme uint8

// The themes.
const (
	Light Theme = iota
	Dark
)

var themeKeys = [...]string{Light: "light", Dark: "dark"}

// String returns the theme's name in links, flags and files.
func (t Theme) String() string { return themeKeys[t] }

// An RGB is an opaque colour, 0xRRGGBB.
type RGB uint32

// R returns the red part, 0 … 255.
func (c RGB) R() uint8 { return uint8(c >> 16) }

// G returns the green part, 0 … 255.
func (c RGB) G() uint8 { return uint8(c >> 8) }

// B returns the blue part, 0 … 255.
func (c RGB) B() uint8 { return uint8(c) }

var palettes = [...][NInks]RGB{
	Light: {
		Paper: 0xffffff, Surface: 0xf4f2ed, Black: 0x1c1d20, Muted: 0x5f6167,
		Grid: 0xe7e4de, Track: 0xd6d2c9, Good: 0x0a7b59, Bad: 0xb3261e, Focus: 0x1f6fd6,
		Class0: 0x0b6fb0, 0xc4520a, 0x0a7f5c, 0x9d4c86, 0x8a6d00, 0xc2334d,
		0x3a7c8c, 0x5b52c4, 0x7a5230, 0x5d7d16, 0xb03fb5, 0x5a6472,
		Ball0: 0xc8372d, 0xe0a100, 0xffffff, 0x1c1d20,
		BallEdge0: 0xc8372d, 0xa87400, 0x76777b, 0x1c1d20,
		BallPale: 0xffffff, BallDeep: 0x1c1d20,
	},
	Dark: {
		Paper: 0x15171b, Surface: 0x22262d, Black: 0xf0eee9, Muted: 0xa6a8ad,
		Grid: 0x2b2f36, Track: 0x444a54, Good: 0x4fc49b, Bad: 0xff8a80, Focus: 0x7fb8ff,
		Class0: 0x5aa9e6, 0xf08a4b, 0x4fc49b, 0xd58ac0, 0xd9b53c, 0xf2788a,
		0x6fc3d4, 0xa49bf5, 0xc79a6f, 0xa8cc5c, 0xe07be4, 0xa3adbb,
		Ball0: 0xd1433a, 0xe3b341, 0xf0eee9, 0x000000,
		BallEdge0: 0xe2574d, 0xe3b341, 0xf0eee9, 0xa6a8ad,
		BallPale: 0xffffff, BallDeep: 0x1c1d20,
	},
}

// Colour returns what the ink looks like in the theme. It panics if either is none.
func (t Theme) Colour(i Ink) RGB { return palettes[t][i] }

// ClassInk returns the ink of class i, 0 … 11.
func ClassInk(i int) Ink { return Class0 + Ink(i) }
