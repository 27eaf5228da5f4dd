package words

// The texts of the scene whynot.
const (
	WhyTitle Key = 1<<tableBits + iota
	WhyTitleShort
	WhyNegative
	WhyReversed
	WhyReversedTie
	WhyUndefined
	WhyFine
	WhyFineMoves
	WhyLevel
	WhyZero
	WhyAlike
	WhyAbsReversed
	WhyAbsHolds
	WhyKink
	WhyAll
	WhyAdd
	WhySubtract
	WhyAdded
	WhySubtracted
	WhyMoved
	WhyMovedAway
	WhyMovedBack
	WhyMovedLevel
	WhySigmoid
	WhySigmoidLevel
	WhyLarge
	WhyEnd
	WhyAskDown
	WhyAskUp
	WhyHigh
	WhyLow
	WhyExact
	WhyGuess
	WhyRulePlain
	WhyRuleAbsolute
	WhyRuleSigmoid
	WhyRuleSoftmax
	WhyNotePlain
	WhyNoteAbsolute
	WhyNoteSigmoid
	WhyNoteSoftmax
	WhySum
	WhyPositive
	WhyOrder
	WhySmooth
	WhyShift
	WhyIfSum
	WhyIfAny
	WhyByZero
	WhyByZeroSum
	WhyByZeroAll
	WhyKinkAt
	WhyChange
	WhyBefore
	WhyAxis
	WhyInvite
	WhyInviteShort
	WhyOpen
	WhyClose
	WhyPanel
	WhySlope
	WhySlopes
	WhyNoSlope
	WhyCurvePlain
	WhyCurveAbsolute
	WhyCurveBoth
	WhySwitch
	WhyPresetPositive
	WhyPresetZero
	WhyPresetLarge
	WhyFormula
	WhyFormulaNone
	WhySayScore
	WhySayScoreValue
	WhySayBroken
	WhySayKept
	WhySayKeptIf
	WhySayGuess

	whyEnd
)

var why = [whyEnd & inTable][nLangs]string{
	WhyTitle & inTable:          {"왜 그냥 나누지 않을까?", "Why not just divide?"},
	WhyTitleShort & inTable:     {"그냥 나누면?", "Just divide?"},
	WhyNegative & inTable:       {"그냥 나누면 {0}의 몫이 *{1}*다.", "Just dividing gives {0} *{1}*."},
	WhyReversed & inTable:       {"점수의 합이 음수라, 그냥 나누면 가장 낮은 {0}의 몫이 *{1}*로 가장 크다.", "The scores sum to less than 0, so just dividing gives {0}, the lowest, the most: *{1}*."},
	WhyReversedTie & inTable:    {"점수의 합이 음수라, 그냥 나누면 가장 낮은 {0}{과} {1}의 몫이 *가장 크다*.", "The scores sum to less than 0, so just dividing gives {0} and {1}, the lowest, *the most*."},
	WhyUndefined & inTable:      {"점수의 합이 0이라 그냥 나누면 *÷0*이 되어 몫이 없다.", "The scores sum to 0, so just dividing is *÷0*: there are no shares."},
	WhyFine & inTable:           {"점수가 모두 0 이상이면 그냥 나누어도 확률처럼 보이고, 절댓값으로 나누어도 같다.", "With no score below 0, just dividing gives what look like probabilities, and absolute values give the same."},
	WhyFineMoves & inTable:      {"그러나 {0} {1}의 몫은 {2}에서 *{3}*{으로} 바뀐다. 소프트맥스는 옮겨도 그대로다.", "But {0}, and {1} goes from {2} to *{3}*; softmax stays as it is."},
	WhyLevel & inTable:          {"점수가 모두 같으면 어떻게 나누어도 몫은 모두 *33.3%*로 같다.", "Where all scores are equal, each way of dividing gives everyone *33.3%*."},
	WhyZero & inTable:           {"점수가 모두 0이면 그냥 나누기도 절댓값으로 나누기도 *÷0*이라 몫이 없다. 소프트맥스는 모두에게 *33.3%*를 준다.", "Where all scores are 0, just dividing is *÷0*, and so it is with absolute values. Softmax gives everyone *33.3%*."},
	WhyAlike & inTable:          {"절댓값의 비율로 바꾸면 {0}{이} {1}{과} *똑같아진다*.", "Absolute values make {0} *equal* to {1}."},
	WhyAbsReversed & inTable:    {"절댓값의 비율로 바꾸면 {0}{이} {1}보다 *더 많이* 받는다.", "With absolute values {0} gets *more* than {1}."},
	WhyAbsHolds & inTable:       {"절댓값의 비율로 바꾸면 음수는 사라지지만 부호도 사라진다.", "Absolute values take the minus away, and the sign with it."},
	WhyKink & inTable:           {"{0}의 점수가 0인 여기서 |z|의 곡선이 *꺾인다*. ReLU도 똑같이 꺾이지만 학습은 된다. 더 큰 문제는 −3과 +3이 같아지고, 합이 0일 수 있고, 옮기면 몫이 바뀌는 것이다.", "At 0, where {0} is, the curve of |z| has a *kink*. ReLU has the same kink and still trains. What is worse: −3 and +3 become equal, the sum can be 0, and a shift moves the shares."},
	WhyAll & inTable:            {"소프트맥스는 다섯 가지를 *모두* 지킨다.", "Softmax passes *all five*."},
	WhyAdd & inTable:            {"모두에 1을 더하면", "add 1 to all"},
	WhySubtract & inTable:       {"모두에서 1을 빼면", "take 1 from all"},
	WhyAdded & inTable:          {"모두에 1을 더하자", "Adding 1 to all"},
	WhySubtracted & inTable:     {"모두에서 1을 빼자", "Taking 1 from all"},
	WhyMoved & inTable:          {"{0} {1}에서 {2}의 몫은 {3}에서 *{4}*{으로} 바뀌었다. 소프트맥스는 *그대로다*. 점선은 옮기기 전이다.", "{0} changed the share of {2} in {1} from {3} to *{4}*. Softmax *stays as it is*. Dashed is before."},
	WhyMovedAway & inTable:      {"{0} 합이 0이 되어 {1}에서는 *÷0*으로 몫이 없어졌다. 소프트맥스는 *그대로다*. 점선은 옮기기 전이다.", "{0} made the sum 0, so {1} is *÷0* and has no shares any more. Softmax *stays as it is*. Dashed is before."},
	WhyMovedBack & inTable:      {"{0} 합이 0이 아니게 되어 {1}에서 {2}의 몫은 *{3}*{이} 되었다. 소프트맥스는 *그대로다*.", "{0} took the sum away from 0, so {1} now gives {2} *{3}*. Softmax *stays as it is*."},
	WhyMovedLevel & inTable:     {"{0} 점수가 여전히 모두 같아 몫은 그대로다.", "{0} left all scores equal, so no share has changed."},
	WhySigmoid & inTable:        {"σ(z)를 합으로 나누면 다섯 가운데 넷을 지킨다. 그러나 {0} {1}의 몫은 {2}에서 *{3}*{으로} 바뀌고, 큰 점수끼리는 거의 같아진다.", "Sigmoids divided by their sum pass four of the five. But {0}, and {1} goes from {2} to *{3}*. Large scores also end up almost equal."},
	WhySigmoidLevel & inTable:   {"σ(z)를 합으로 나누면 다섯 가운데 넷을 지킨다. 그러나 옮기면 몫이 바뀌고, 큰 점수끼리는 거의 같아진다.", "Sigmoids divided by their sum pass four of the five. But a shift moves the shares, and large scores end up almost equal."},
	WhyLarge & inTable:          {"σ(z)를 합으로 나누면 큰 점수끼리는 {0}{과} {1}{으로} *거의 같아진다*. 소프트맥스에서는 {2}{과} {3}{이다}.", "Sigmoids divided by their sum make large scores *almost equal*: {0} and {1}. Softmax tells them apart: {2} and {3}."},
	WhyEnd & inTable:            {"{0}의 점수가 끝값 {1}에 닿아 더 움직이지 않는다.", "The score of {0} is at its end, {1}, and goes no further."},
	WhyAskDown & inTable:        {"{0}의 점수를 {1}{으로} 내리면, 그냥 나눈 {2}의 몫은? 빈 막대를 끌어 짐작하면 된다.", "The score of {0} falls to {1}: what share does {2} get by just dividing? Drag the hollow bar to your guess."},
	WhyAskUp & inTable:          {"{0}의 점수를 {1}{으로} 올리면, 그냥 나눈 {2}의 몫은? 빈 막대를 끌어 짐작하면 된다.", "The score of {0} rises to {1}: what share does {2} get by just dividing? Drag the hollow bar to your guess."},
	WhyHigh & inTable:           {"짐작은 {0}, 답은 *{1}*다. 답보다 {2}%포인트 크게 보았다. 점수의 합이 {3}{이라} {4} ÷ {5}{이다}.", "You guessed {0}; it is *{1}*: {2} percentage points too high. The scores sum to {3}, so it is {4} ÷ {5}."},
	WhyLow & inTable:            {"짐작은 {0}, 답은 *{1}*다. 답보다 {2}%포인트 작게 보았다. 점수의 합이 {3}{이라} {4} ÷ {5}{이다}.", "You guessed {0}; it is *{1}*: {2} percentage points too low. The scores sum to {3}, so it is {4} ÷ {5}."},
	WhyExact & inTable:          {"짐작은 {0}, 답도 *{1}*다. 꼭 맞혔다. 점수의 합이 {3}{이라} {4} ÷ {5}{이다}.", "You guessed {0}, and it is *{1}*: spot on. The scores sum to {3}, so it is {4} ÷ {5}."},
	WhyGuess & inTable:          {"짐작 {0}", "guess {0}"},
	WhyRulePlain & inTable:      {"z / Σz", "z / Σz"},
	WhyRuleAbsolute & inTable:   {"|z| / Σ|z|", "|z| / Σ|z|"},
	WhyRuleSigmoid & inTable:    {"σ(z) / Σσ(z)", "σ(z) / Σσ(z)"},
	WhyRuleSoftmax & inTable:    {"e^z^ / Σe^z^", "e^z^ / Σe^z^"},
	WhyNotePlain & inTable:      {"그냥 나누기", "just divide"},
	WhyNoteAbsolute & inTable:   {"절댓값", "absolute"},
	WhyNoteSigmoid & inTable:    {"시그모이드", "sigmoids"},
	WhyNoteSoftmax & inTable:    {"소프트맥스", "softmax"},
	WhySum & inTable:            {"합 = 1", "sum = 1"},
	WhyPositive & inTable:       {"0 이상", "≥ 0"},
	WhyOrder & inTable:          {"순서 유지", "order kept"},
	WhySmooth & inTable:         {"미분 가능", "derivative"},
	WhyShift & inTable:          {"옮겨도 같음", "shift-proof"},
	WhyIfSum & inTable:          {"Σz ≠ 0이면", "if Σz ≠ 0"},
	WhyIfAny & inTable:          {"z ≠ 0이면", "if z ≠ 0"},
	WhyByZero & inTable:         {"÷0", "÷0"},
	WhyByZeroSum & inTable:      {"Σz = 0: ÷0", "Σz = 0: ÷0"},
	WhyByZeroAll & inTable:      {"z = 0: ÷0", "z = 0: ÷0"},
	WhyKinkAt & inTable:         {"0에서 꺾임", "kink at 0"},
	WhyChange & inTable:         {"{0}→{1}", "{0}→{1}"},
	WhyBefore & inTable:         {"점선은 옮기기 전", "dashed: before"},
	WhyAxis & inTable:           {"점수 z", "score z"},
	WhyInvite & inTable:         {"가위표를 누르면 그 규칙이 무너지는 점수로 간다. 역전파에는 미분이 필요한데, 곡선을 보면 어디가 끊기고 꺾이는지 보인다.", "Press a cross to go where its rule breaks. Backpropagation needs derivatives: the curves show where they jump or are missing."},
	WhyInviteShort & inTable:    {"가위표를 누르면 반례로 간다. 역전파에는 미분이 필요하다.", "Press a cross to see it fail. Backpropagation needs derivatives."},
	WhyOpen & inTable:           {"곡선 보기", "Show curves"},
	WhyClose & inTable:          {"곡선 닫기", "Close the curves"},
	WhyPanel & inTable:          {"{0}의 점수만 옮기면", "If only the score of {0} moves"},
	WhySlope & inTable:          {"기울기 {0}", "slope {0}"},
	WhySlopes & inTable:         {"기울기 {0}, {1}", "slopes {0}, {1}"},
	WhyNoSlope & inTable:        {"기울기 없음", "no slope"},
	WhyCurvePlain & inTable:     {"z/Σz", "z/Σz"},
	WhyCurveAbsolute & inTable:  {"|z|/Σ|z|", "|z|/Σ|z|"},
	WhyCurveBoth & inTable:      {"z/Σz = |z|/Σ|z|", "z/Σz = |z|/Σ|z|"},
	WhySwitch & inTable:         {"시그모이드 줄", "sigmoid row"},
	WhyPresetPositive & inTable: {"모두 양수", "All positive"},
	WhyPresetZero & inTable:     {"모두 0", "All 0"},
	WhyPresetLarge & inTable:    {"큰 점수 둘", "Two large"},
	WhyFormula & inTable:        {"{0}: ", "{0}: "},
	WhyFormulaNone & inTable:    {"{0} / ({1}): ÷0", "{0} / ({1}): ÷0"},
	WhySayScore & inTable:       {"{0}의 점수", "score of {0}"},
	WhySayScoreValue & inTable:  {"점수 {0}, 소프트맥스 확률 {1}", "score {0}, softmax probability {1}"},
	WhySayBroken & inTable:      {"{0}, {1}: 지키지 못함, {2}. 반례 보기", "{0}, {1}: fails, {2}. See it fail"},
	WhySayKept & inTable:        {"{0}, {1}: 지킨다", "{0}, {1}: passes"},
	WhySayKeptIf & inTable:      {"{0}, {1}: {2} 지킨다", "{0}, {1}: passes {2}"},
	WhySayGuess & inTable:       {"그냥 나눈 {0}의 몫 짐작", "guess for the share of {0} by just dividing"},
}
