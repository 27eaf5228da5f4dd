package sim

// A Scene is one claim of the story, in the story's order.
type Scene uint8

// The scenes.
const (
	SceneSoftmax Scene = iota
	SceneWhyNot
	SceneSigmoid
	SceneShift
	SceneGradient
	SceneLikelihood
	SceneSurprise
	SceneEntropy
	SceneQuestions
	SceneCrossEntropy
	SceneSampling

	nScenes
)

// sceneKeys are the names of the scenes in links and flags.
var sceneKeys = [nScenes]string{
	SceneSoftmax:      "softmax",
	SceneWhyNot:       "whynot",
	SceneSigmoid:      "sigmoid",
	SceneShift:        "shift",
	SceneGradient:     "gradient",
	SceneLikelihood:   "likelihood",
	SceneSurprise:     "surprise",
	SceneEntropy:      "entropy",
	SceneQuestions:    "questions",
	SceneCrossEntropy: "crossentropy",
	SceneSampling:     "sampling",
}

// String returns the scene's name in links and flags.
func (s Scene) String() string { return sceneKeys[s] }

// Scenes appends every scene in the story's order to dst.
func Scenes(dst []Scene) []Scene {
	for s := range nScenes {
		dst = append(dst, s)
	}
	return dst
}

// SceneNamed returns the scene with that name; ok is false where there is none.
func SceneNamed(name string) (s Scene, ok bool) {
	for s, key := range sceneKeys {
		if key == name {
			return Scene(s), true
		}
	}
	return 0, false
}
