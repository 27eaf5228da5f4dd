package words

// The texts of the scene entropy. EntropyClass0+i is the weather of class i.
const (
	EntropyTitle Key = 8<<tableBits + iota
	EntropyTitleShort
	EntropyClass0
	EntropyClass1
	EntropyClass2
	EntropyNow3
	EntropyNow2
	EntropyEven3
	EntropyEven2
	EntropySure
	EntropyTurned
	EntropyEnd
	EntropyAsk3
	EntropyAsk2
	EntropyAnswer3
	EntropyAnswer2
	EntropyExact3
	EntropyExact2
	EntropyGuess
	EntropyBefore
	EntropyTriangle
	EntropyCurve
	EntropyMiddle3
	EntropyMiddle2
	EntropyColumns
	EntropySum
	EntropySumShort
	EntropyLog
	EntropyRoom
	EntropyHere
	EntropyHereShort
	EntropyHereOne
	EntropyChoices3
	EntropyChoices2
	EntropyChoicesName
	EntropyAllEqual
	EntropyNearlySure
	EntropyTurn
	EntropySayPoint
	EntropySayPoint3
	EntropySayShare
	EntropySayShareValue
	EntropySayGuess

	entropyEnd
)

var entropy = [entropyEnd & inTable][nLangs]string{
	EntropyTitle & inTable:         {"불확실함을 재는 법", "Measuring uncertainty"},
	EntropyTitleShort & inTable:    {"불확실함을 재는 법", "Uncertainty"},
	EntropyClass0 & inTable:        {"맑음", "sun"},
	EntropyClass1 & inTable:        {"흐림", "cloud"},
	EntropyClass2 & inTable:        {"비", "rain"},
	EntropyNow3 & inTable:          {"내일 날씨를 들으면 평균 *{0} nat*만큼 놀란다. 세 확률이 모두 같을 때의 최댓값 {1}의 {2}다.", "On average tomorrow’s weather surprises us by *{0} nat*: {2} of {1}, the most that three can have."},
	EntropyNow2 & inTable:          {"내일 날씨를 들으면 평균 *{0} nat*만큼 놀란다. 두 확률이 같을 때의 최댓값 {1}의 {2}다.", "On average tomorrow’s weather surprises us by *{0} nat*: {2} of {1}, the most that two can have."},
	EntropyEven3 & inTable:         {"세 확률이 모두 같아서 가장 불확실하다. 엔트로피는 *{0} nat*, 곧 ln 3이다.", "All three are equally likely: nothing could be less certain. The entropy is *{0} nat*, which is ln 3."},
	EntropyEven2 & inTable:         {"두 확률이 같아서 가장 불확실하다. 엔트로피는 *{0} nat*, 곧 ln 2다.", "Both are equally likely: nothing could be less certain. The entropy is *{0} nat*, which is ln 2."},
	EntropySure & inTable:          {"{0}의 확률이 100%여서 놀랄 일이 없다. 엔트로피는 *0 nat*다.", "{0^} has 100%, so nothing can surprise us. The entropy is *0 nat*."},
	EntropyTurned & inTable:        {"확률을 서로 바꾸어도 엔트로피는 *{0} nat* 그대로다. 무엇의 확률인지가 아니라 얼마나 고른지를 잰다.", "The probabilities changed places and the entropy is still *{0} nat*. Entropy measures how even they are, not whose they are."},
	EntropyEnd & inTable:           {"{0}의 확률이 {1}에 닿아 더 움직이지 않는다. 엔트로피는 *{2} nat*다.", "{0^} is at {1} and goes no further. The entropy is *{2} nat*."},
	EntropyAsk3 & inTable:          {"가장 불확실한 점은 어디일까? 삼각형 안의 표시를 끌어 짐작하면 된다.", "Where is the most uncertain point? Drag the marker in the triangle to your guess."},
	EntropyAsk2 & inTable:          {"맑을 확률이 얼마일 때 가장 불확실할까? 표시를 끌어 짐작하면 된다.", "Which probability of sun is the most uncertain? Drag the marker to your guess."},
	EntropyAnswer3 & inTable:       {"짐작한 점의 엔트로피는 {0} nat, 세 확률이 같은 가운데는 *{1} nat*다. 가운데가 {2} nat만큼 더 불확실하다.", "Your point has an entropy of {0} nat; the middle, where all are equal, has *{1} nat*. The middle is more uncertain by {2} nat."},
	EntropyAnswer2 & inTable:       {"짐작한 곳의 엔트로피는 {0} nat, 두 확률이 같은 가운데는 *{1} nat*다. 가운데가 {2} nat만큼 더 불확실하다.", "Your guess has an entropy of {0} nat; the middle, where both are equal, has *{1} nat*. The middle is more uncertain by {2} nat."},
	EntropyExact3 & inTable:        {"짐작한 대로 세 확률이 같은 가운데가 가장 불확실하다. 엔트로피는 *{1} nat*다.", "Spot on: the middle, where all are equal, is the most uncertain. Its entropy is *{1} nat*."},
	EntropyExact2 & inTable:        {"짐작한 대로 두 확률이 같은 가운데가 가장 불확실하다. 엔트로피는 *{1} nat*다.", "Spot on: the middle, where both are equal, is the most uncertain. Its entropy is *{1} nat*."},
	EntropyGuess & inTable:         {"짐작", "guess"},
	EntropyBefore & inTable:        {"잡기 전", "before"},
	EntropyTriangle & inTable:      {"점 하나가 분포 하나", "Each point is a distribution"},
	EntropyCurve & inTable:         {"맑을 확률 p에 따른 엔트로피", "Entropy by the probability p of sun"},
	EntropyMiddle3 & inTable:       {"가운데일수록 불확실하다", "the nearer the middle, the less certain"},
	EntropyMiddle2 & inTable:       {"p = 0.5에서 가장 불확실하다", "least certain at p = 0.5"},
	EntropyColumns & inTable:       {"폭 p × 높이 −ln p = 넓이", "width p × height −ln p = area"},
	EntropySum & inTable:           {"H, 넓이의 합", "H, sum of areas"},
	EntropySumShort & inTable:      {"평균 높이", "mean height"},
	EntropyLog & inTable:           {"ln {0}", "ln {0}"},
	EntropyRoom & inTable:          {"확률이 같은 선택지가 많을수록 불확실하다: H = ln n", "The more equal choices, the less certain: H = ln n"},
	EntropyHere & inTable:          {"지금은 확률이 같은 선택지 {0}개만큼 불확실하다", "now: as uncertain as {0} equal choices"},
	EntropyHereShort & inTable:     {"지금은 선택지 {0}개만큼", "now: like {0} choices"},
	EntropyHereOne & inTable:       {"지금은 하나로 정해졌다", "now: decided"},
	EntropyChoices3 & inTable:      {"선택지 3", "3 choices"},
	EntropyChoices2 & inTable:      {"선택지 2", "2 choices"},
	EntropyChoicesName & inTable:   {"선택지의 수", "number of choices"},
	EntropyAllEqual & inTable:      {"모두 같게", "All equal"},
	EntropyNearlySure & inTable:    {"거의 확실", "Nearly sure"},
	EntropyTurn & inTable:          {"서로 바꾸기", "Shuffle"},
	EntropySayPoint & inTable:      {"분포의 점", "point of the distribution"},
	EntropySayPoint3 & inTable:     {"{0} {1}, {2} {3}, {4} {5}, 엔트로피 {6} nat", "{0} {1}, {2} {3}, {4} {5}, entropy {6} nat"},
	EntropySayShare & inTable:      {"{0}의 확률", "probability of {0}"},
	EntropySayShareValue & inTable: {"{0}, 놀람 {1} nat, 엔트로피 {2} nat", "{0}, surprise {1} nat, entropy {2} nat"},
	EntropySayGuess & inTable:      {"가장 불확실한 점 짐작", "guess for the most uncertain point"},
}
