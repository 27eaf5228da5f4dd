package view

// An Icon is a drawn sign: no font has them all.
type Icon uint8

// The icons.
const (
	NoIcon Icon = iota
	IconUndo
	IconRedo
	IconReset
	IconShare
	IconPlus
	IconMinus
	IconClose
	IconCheck
	IconCross
	IconLanguage
	IconTheme
	IconWarning
	IconPrevious
	IconNext
	IconPlay
	IconPause
	IconStep
	IconRewind
	IconCut
)
