package scene

import (
	"testing"

	"softmax/render/words"
	"softmax/sim"
)

func TestWhatIsCarriedIsSaidToBeCutOnlyWhereAShareIsLost(t *testing.T) {
	s := sim.Default()
	s.Scene = sim.SceneQuestions
	for balls, want := range map[[4]float64]string{
		{6, 3, 2, 0}: "“공 알아맞히기”의 확률을 옮겨 왔다.",
		{6, 3, 2, 1}: "“공 알아맞히기”의 확률을 옮겨 왔다. 큰 것 3개만 남기고 합이 1이 되게 맞추었다.",
	} {
		copy(s.V[sim.Balls:], balls[:])
		_, c := s.Carried(sim.SceneCrossEntropy)
		if got := CarryNotice(words.Ko, s.Scene, c); got != want {
			t.Errorf("%v: %q", balls, got)
		}
	}
}
