package scene

import "softmax/render/view"

// The zones every scene has.
const (
	idNone view.ID = iota
	idUndo
	idRedo
	idReset
	idShare
	idLanguage
	idTheme
	idPredict
	idCancel
	idGuess
	idList
	idPrevious
	idNext
	idPlay
	idStep
	idRewind

	idScenes view.ID = 0x80 // the list of scenes

	idCarry view.ID = 0xa0 // what leads there with the present distribution

	idScene view.ID = 0x100 // a scene's own zones start here
)

// The groups of the Tab order that every scene may have.
const (
	groupNone uint8 = iota
	groupBars
	groupLabels
	groupUnits
	groupPresets
	groupTemperature // and what solves for it
)
