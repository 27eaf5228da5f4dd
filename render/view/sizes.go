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
	SmallSize    = 12.5
	NoteSize     = 12
	TickSize     = 11

	Corner       = 8 // of buttons
	ButtonHeight = 32
)

// The widths at which a picture changes its order.
const (
	ColumnWidth  = 560
	DesktopWidth = 900
)
