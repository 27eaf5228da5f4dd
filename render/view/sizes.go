package view

// The sizes that widgets and scenes share, in dp.
const (
	Touch = 44 // the side of the room a finger needs

	RingRadius  = 11
	SmallRing   = 8
	RingStroke  = 4
	NotchWidth  = 22
	NotchHeight = 6
	PillWidth   = 30
	PillHeight  = 14
	PillStroke  = 3.5

	TitleSize    = 18
	SentenceSize = 15
	BodySize     = 14
	ValueSize    = 13 // of numbers and names in a picture, and of what heads a panel
	SmallSize    = 12.5
	NoteSize     = 12
	TickSize     = 11
	MinuteSize   = 10 // in a ring, or beside an outline
	LoudSize     = 15 // of a number that a picture points at
	HeroSize     = 26 // of the one a panel is about

	Corner       = 8 // of buttons
	ButtonHeight = 32
)

// The widths at which a picture changes its order.
const (
	ColumnWidth  = 560
	DesktopWidth = 900
)
