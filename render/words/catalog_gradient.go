package words

// The texts of the scene gradient.
const (
	GradientTitle Key = 4<<tableBits + iota
	GradientTitleShort
	GradientLacks
	GradientLacksTwo
	GradientNear
	GradientSoft
	GradientSoftRest
	GradientStuck
	GradientAfter
	GradientAfterSoft
	GradientFell
	GradientRose
	GradientSame
	GradientFloor
	GradientAtFloor
	GradientMost
	GradientOneStep
	GradientManySteps
	GradientSquare
	GradientSquareDead
	GradientNudged
	GradientAsk
	GradientDifference
	GradientSlopeRow
	GradientTarget
	GradientPush
	GradientNext
	GradientNextLong
	GradientSquaredLegend
	GradientNudgeLegend
	GradientKnee
	GradientNames
	GradientNamesName
	GradientLoss
	GradientNextLoss
	GradientLossFloor
	GradientAxis
	GradientSlope
	GradientSlopeLaw
	GradientSlopeMeasured
	GradientRate
	GradientStep
	GradientCount
	GradientSquaredSwitch
	GradientNudgeSwitch
	GradientPresetWrong
	GradientPresetRight
	GradientPresetSoft
	GradientChip
	GradientChips
	GradientSayTarget
	GradientSayTargetValue
	GradientSayLogit
	GradientSayLogitValue
	GradientSayPoint
	GradientSayPointValue
	GradientSayRateValue
	GradientFormula
	GradientFormulaLoss
	GradientFormulaSoft
	GradientFormulaNudge

	gradientEnd
)

var gradient = [gradientEnd & inTable][nLangs]string{
	GradientTitle & inTable:          {"로짓을 미는 힘", "What pushes the logits"},
	GradientTitleShort & inTable:     {"로짓을 미는 힘", "The push p − y"},
	GradientLacks & inTable:          {"정답인 {0}에 *{1}*만 주었다. 모자란 *{2}*만큼 위로 밀고, 나머지는 받은 만큼 아래로 민다.", "The answer, {0}, got only *{1}*. What it lacks, *{2}*, pushes it up; the others are pushed down by what they got."},
	GradientLacksTwo & inTable:       {"정답인 {0}에 *{1}*만 주었다. 모자란 *{2}*만큼 위로 밀고, 나머지 하나는 받은 만큼 아래로 민다.", "The answer, {0}, got only *{1}*. What it lacks, *{2}*, pushes it up; the other is pushed down by what it got."},
	GradientNear & inTable:           {"정답인 {0}에 *{1}*{을} 주었다. 모자란 것이 *{2}*뿐이라 거의 밀지 않는다.", "The answer, {0}, got *{1}*. It lacks only *{2}*, so hardly anything is pushed."},
	GradientSoft & inTable:           {"정답이 나뉘어 있어 손실 *{0}* nat 가운데 *{1}* nat{은} 없앨 수 없다. y보다 모자란 {2}{을} 위로, 넘치는 {3}{을} 아래로 가장 세게 민다.", "The target is shared out, so *{1}* of the loss of *{0}* nat can’t be removed. The hardest push up is on {2}, short of its y; the hardest down on {3}, above its y."},
	GradientSoftRest & inTable:       {"p가 y와 같아 미는 힘이 없다. 남은 손실 *{0}* nat{은} 정답 자체의 불확실함이다.", "p equals y, so nothing is pushed. The loss that is left, *{0}* nat, is the uncertainty of the target itself."},
	GradientStuck & inTable:          {"로짓이 모두 끝값에 닿아 더 움직이지 않는다. 정답인 {0}의 확률은 *{1}*{이다}.", "Every logit is at its end and goes no further. The answer, {0}, has *{1}*."},
	GradientAfter & inTable:          {"{2} 만에 정답인 {0}{은} *{1}*{이} 되었다.", "After {2} the answer, {0}, has *{1}*."},
	GradientAfterSoft & inTable:      {"{0}을 걸었다.", "That was {0}."},
	GradientFell & inTable:           {"손실은 {0} nat에서 *{1}* nat{으로} 줄었다.", "The loss fell from {0} to *{1}* nat."},
	GradientRose & inTable:           {"손실은 {0} nat에서 *{1}* nat{으로} 늘었다. 걸음이 너무 크다.", "The loss rose from {0} to *{1}* nat. The steps are too long."},
	GradientSame & inTable:           {"손실은 {0} nat 그대로다.", "The loss is still {0} nat."},
	GradientFloor & inTable:          {"정답이 나뉘어 있어 {0} nat보다 작아질 수는 없다.", "The target is shared out, so the loss can’t get below {0} nat."},
	GradientAtFloor & inTable:        {"정답이 나뉘어 있어 더 작아질 수는 없다.", "The target is shared out, so the loss can’t get any smaller."},
	GradientMost & inTable:           {"{0}걸음에서 멈추었다. 손잡이를 움직이면 여기서 새로 시작한다.", "The descent stops at {0} steps. Move any handle and it starts anew from here."},
	GradientOneStep & inTable:        {"한 걸음", "one step"},
	GradientManySteps & inTable:      {"{0}걸음", "{0} steps"},
	GradientSquare & inTable:         {"제곱오차라면 {0}{을} 미는 힘은 *{1}*{이다}. 교차 엔트로피는 *{2}*의 힘으로 민다.", "The squared error would push {0} with *{1}*. Cross-entropy pushes it with *{2}*."},
	GradientSquareDead & inTable:     {"확신하고 틀렸는데도 제곱오차가 {0}{을} 미는 힘은 *{1}*뿐이다. 교차 엔트로피는 *{2}*의 힘으로 민다.", "Confidently wrong, and still the squared error pushes {0} with only *{1}*. Cross-entropy pushes it with *{2}*."},
	GradientNudged & inTable:         {"{0}의 로짓 하나만 밀어도 모든 확률이 움직인다. {0}{은} 로짓 1에 *{1}* 꼴로 오르고, 나머지는 그만큼 내려 모두 더하면 0이다.", "Nudge the logit of {0} alone, and every p moves. {0^} rises by *{1}* for each unit, and the rest loses just as much: all changes sum to 0."},
	GradientAsk & inTable:            {"한 걸음 뒤 {0}의 확률은? 빈 막대를 끌어 짐작하면 된다.", "After one step, what is the probability of {0}? Drag the hollow bar to your guess."},
	GradientDifference & inTable:     {"p − y", "p − y"},
	GradientSlopeRow & inTable:       {"∂p/∂z", "∂p/∂z"},
	GradientTarget & inTable:         {"정답 y", "target y"},
	GradientPush & inTable:           {"−(p − y) = 1", "−(p − y) = 1"},
	GradientNext & inTable:           {"한 걸음 뒤", "one step on"},
	GradientNextLong & inTable:       {"한 걸음 뒤, z − η(p − y)", "one step on, z − η(p − y)"},
	GradientSquaredLegend & inTable:  {"제곱오차라면", "squared error"},
	GradientNudgeLegend & inTable:    {"로짓 1에 변하는 p", "change of p per unit"},
	GradientKnee & inTable:           {"3 너머는 줄여 그렸다", "smaller past 3"},
	GradientNames & inTable:          {"이름", "name"},
	GradientNamesName & inTable:      {"이름 바꾸기", "rename the classes"},
	GradientLoss & inTable:           {"손실(교차 엔트로피)", "loss (cross-entropy)"},
	GradientNextLoss & inTable:       {"한 걸음 뒤 {0}", "one step on {0}"},
	GradientLossFloor & inTable:      {"H(y)", "H(y)"},
	GradientAxis & inTable:           {"z({0})", "z({0})"},
	GradientSlope & inTable:          {"이 점의 기울기", "slope at the point"},
	GradientSlopeLaw & inTable:       {"식: p − y", "formula: p − y"},
	GradientSlopeMeasured & inTable:  {"재 보기: ΔL/Δz", "measured: ΔL/Δz"},
	GradientRate & inTable:           {"학습률 η", "rate η"},
	GradientStep & inTable:           {"한 걸음", "Step"},
	GradientCount & inTable:          {"{0} · 시작할 때 손실 {1}", "{0} · loss at the start {1}"},
	GradientSquaredSwitch & inTable:  {"제곱오차", "squared error"},
	GradientNudgeSwitch & inTable:    {"살짝 밀기", "nudge"},
	GradientPresetWrong & inTable:    {"확신하고 틀림", "Confidently wrong"},
	GradientPresetRight & inTable:    {"거의 맞음", "Nearly right"},
	GradientPresetSoft & inTable:     {"나뉜 정답", "Soft target"},
	GradientChip & inTable:           {"{0}{을} 정답으로", "make {0} the target"},
	GradientChips & inTable:          {"정답", "target"},
	GradientSayTarget & inTable:      {"{0}의 정답 y", "target y of {0}"},
	GradientSayTargetValue & inTable: {"{0}", "{0}"},
	GradientSayLogit & inTable:       {"{0}의 로짓", "logit of {0}"},
	GradientSayLogitValue & inTable:  {"{0}, 확률 {1}, p − y {2}", "{0}, probability {1}, p − y {2}"},
	GradientSayPoint & inTable:       {"손실 곡선의 점, {0}의 로짓", "point of the loss curve, logit of {0}"},
	GradientSayPointValue & inTable:  {"로짓 {0}, 손실 {1} nat, 기울기 {2}", "logit {0}, loss {1} nat, slope {2}"},
	GradientSayRateValue & inTable:   {"{0}", "{0}"},
	GradientFormula & inTable:        {"{0}: p − y = {1} − {2} = {3}", "{0}: p − y = {1} − {2} = {3}"},
	GradientFormulaLoss & inTable:    {"손실 = −ln {0} = {1} nat", "loss = −ln {0} = {1} nat"},
	GradientFormulaSoft & inTable:    {"손실 = {0} = {1} nat", "loss = {0} = {1} nat"},
	GradientFormulaNudge & inTable:   {"{0}: ∂p/∂z = p(1 − p) = {1} × (1 − {1}) = {2}", "{0}: ∂p/∂z = p(1 − p) = {1} × (1 − {1}) = {2}"},
}
