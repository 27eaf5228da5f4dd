package words

// A Key names a text of the catalog.
type Key uint16

// The texts, grouped as the catalog is. Class0+i is the catalog's own name of class i.
const (
	None Key = iota

	Class0
	Class1
	Class2
	Class3
	Class4
	Class5
	Class6
	Class7
	Class8
	Class9
	Class10
	Class11

	// Tools, in every scene.
	Undo
	Redo
	Reset
	Share
	SwitchLanguage
	SwitchTheme
	Shared
	SharedDesktop
	SceneList
	SceneClose
	ScenePrevious
	SceneNext
	Carry
	CarryName
	Carried
	CarriedKept
	CarriedOff
	Predict
	PredictShow
	PredictCancel
	Play
	Pause
	Rewind
	Nearly100
	Percent
	Nat
	Bit
	On
	Off

	// What was refused.
	RefusedNumber
	RefusedRange
	RefusedCount
	RefusedCount1
	RefusedCountN
	RefusedChoice
	RefusedLabel
	RefusedNames
	RefusedSeed
	RefusedTosses
	RefusedZero
	RefusedFlag
	RefusedLink
	Crashed
	Retry
	Begin

	// softmax
	SoftmaxTitle
	SoftmaxLeader
	SoftmaxTwice
	SoftmaxAlmostLevel
	SoftmaxTie2
	SoftmaxTieMany
	SoftmaxLevel
	SoftmaxLevelBoth
	SoftmaxUncertain
	SoftmaxUncertainTwo
	SoftmaxUncertainOne
	SoftmaxCertain
	SoftmaxLogitEnd
	SoftmaxTemperatureEnd
	SoftmaxNoTemperature
	SoftmaxAgainSentence
	SoftmaxAgainSame
	SoftmaxAgainAlmost
	SoftmaxAsk
	SoftmaxAskDown
	SoftmaxAnswerHigh
	SoftmaxAnswerLow
	SoftmaxAnswerExact
	SoftmaxFormula
	SoftmaxFormulaT
	SoftmaxFormulaShifted
	SoftmaxPrinciple
	SoftmaxBefore
	SoftmaxGuess
	AxisProbability
	AxisLogit
	RowLogit
	RowExp
	RowExpT
	RowExpShifted
	RowExpTShifted
	RowDivide
	RowShare
	RowAgain
	Equal1n
	EntropyName
	EntropyMax
	EntropyPieces
	EntropyPiecesBits
	EffectiveName
	EffectiveNameBits
	TemperatureName
	TemperatureNeutral
	UnitsName
	BadgeSum
	BadgePositive
	BadgeOrder
	BadgeHolds
	BadgeFails
	PresetsName
	PresetOneHot
	PresetUniform
	PresetRivals
	PresetTail
	AgainName
	AgainLegend
	ClassesName
	ClassAdd
	ClassRemove
	ClassRemoveThis
	ClassRename
	LabelsName
	SayLogit
	SayLogitValue
	SayBar
	SayBarValue
	SayBars
	SayNeedle
	SayNeedleValue
	SayBalls
	SayBallsBits
	SayBallsValue
	SayTemperatureValue
	SayGuess

	nKeys
)

// ClassName returns the catalog's own name of class i.
func ClassName(lang Lang, i int) string { return catalog[Class0+Key(i)][lang] }

// catalog is the table of what every scene says, and of softmax.
var catalog = [nKeys][nLangs]string{
	Class0:  {"고양이", "cat"},
	Class1:  {"강아지", "dog"},
	Class2:  {"새", "bird"},
	Class3:  {"물고기", "fish"},
	Class4:  {"토끼", "rabbit"},
	Class5:  {"말", "horse"},
	Class6:  {"곰", "bear"},
	Class7:  {"여우", "fox"},
	Class8:  {"개구리", "frog"},
	Class9:  {"거북", "turtle"},
	Class10: {"나비", "butterfly"},
	Class11: {"고래", "whale"},

	Undo:           {"되돌리기", "Undo"},
	Redo:           {"다시 하기", "Redo"},
	Reset:          {"처음으로", "Reset"},
	Share:          {"공유", "Share"},
	SwitchLanguage: {"Read in English", "한국어로 보기"},
	SwitchTheme:    {"밝기 바꾸기", "Light or dark"},
	Shared:         {"링크를 복사했다.", "The link is copied."},
	SharedDesktop:  {"링크를 출력하고 그림을 저장했다.", "The link is printed and the picture saved."},
	SceneList:      {"장면 목록", "List of scenes"},
	SceneClose:     {"장면 목록 닫기", "Close the list of scenes"},
	ScenePrevious:  {"이전: {0}", "Previous: {0}"},
	SceneNext:      {"다음: {0}", "Next: {0}"},
	Carry:          {"확률 옮기기", "take p along"},
	CarryName:      {"확률 옮기기: {0}", "Take the probabilities along to: {0}"},
	Carried:        {"“{0}”의 확률을 옮겨 왔다.", "The probabilities come from “{0}”."},
	CarriedKept:    {"큰 것 {0}개만 남기고 합이 1이 되게 맞추었다.", "Only the {0} largest had room; they now sum to 1."},
	CarriedOff:     {"이 장면의 손잡이에 맞추면 확률이 많게는 {0}포인트 다르다.", "To fit this scene’s handles they changed by up to {0} points."},
	Predict:        {"먼저 맞혀 보기", "Predict first"},
	PredictShow:    {"답 보기", "Show"},
	Play:           {"계속", "Play"},
	Pause:          {"멈춤", "Pause"},
	Rewind:         {"첫 걸음으로", "Back to the start"},
	PredictCancel:  {"그만두기", "Cancel"},
	Nearly100:      {"거의 100%", "nearly 100%"},
	Percent:        {"{0}%", "{0}%"},
	Nat:            {"nat", "nat"},
	Bit:            {"bit", "bit"},
	On:             {"켬", "on"},
	Off:            {"끔", "off"},

	RefusedNumber: {"{0}에 쓴 “{1}”{은} 수가 아니다. {2}부터 {3}까지 쓸 수 있다.", "{0}: “{1}” is not a number. It can be from {2} to {3}."},
	RefusedRange:  {"{0}에 쓴 “{1}”{은} 범위 밖이다. {2}부터 {3}까지 쓸 수 있다.", "{0}: “{1}” is out of range. It can be from {2} to {3}."},
	RefusedCount:  {"{0}에는 값을 {2}개에서 {3}개까지 쓴다. “{1}”{은} 그렇지 않다.", "{0} takes {2} to {3} values; “{1}” does not have that many."},
	RefusedCount1: {"{0}에는 값을 하나만 쓴다. “{1}”{은} 그렇지 않다.", "{0} takes one value; “{1}” is not one."},
	RefusedCountN: {"{0}에는 값을 {2}개 쓴다. “{1}”{은} 그렇지 않다.", "{0} takes {2} values; “{1}” does not have that many."},
	RefusedChoice: {"{0}에 쓴 “{1}”{은} 없는 값이다. 쓸 수 있는 값: {4}.", "{0}: there is no “{1}”. It can be: {4}."},
	RefusedLabel:  {"{0}에 쓴 “{1}”{은} 이름이 될 수 없다. 글자 {3}개까지, 줄바꿈 없이 쓴다.", "{0}: “{1}” can’t be a name. It can have up to {3} characters, on one line."},
	RefusedNames:  {"{0}에 이름이 너무 많다. {3}개까지 쓸 수 있다.", "{0} has too many names. There can be up to {3}."},
	RefusedSeed:   {"{0}에 쓴 “{1}”{은} 0 이상의 정수가 아니다.", "{0}: “{1}” is not a whole number from 0 up."},
	RefusedTosses: {"{0}에 쓴 “{1}”{은} 동전이 아니다. 앞면은 H, 뒷면은 T로, {3}개까지 쓴다.", "{0}: “{1}” is no row of coins. Write H for heads and T for tails, up to {3} of them."},
	RefusedZero:   {"{0}에 쓴 “{1}”{은} 모두 0이다. 적어도 하나는 0보다 커야 한다.", "{0}: “{1}” is all zeros. At least one has to be more than 0."},
	RefusedFlag:   {"{0}{이라}는 플래그는 없다. 쓸 수 있는 플래그: {4}.", "There is no flag {0}. There are: {4}."},
	RefusedLink:   {"이 링크는 읽을 수 없어서 아무것도 바꾸지 않았다.", "This link can’t be read, so nothing was changed."},
	Crashed:       {"프로그램이 멈추었다. 만든 것은 주소에 남아 있다.", "The program has stopped. What you made is still in the address."},
	Retry:         {"다시 열기", "Open again"},
	Begin:         {"움직여 보기", "Try it"},

	SoftmaxTitle:          {"소프트맥스", "Softmax"},
	SoftmaxLeader:         {"{0}{은} *{1}*{로}, {2}의 {3}배다.", "{0^} gets *{1}*, {3} times as much as {2}."},
	SoftmaxTwice:          {"{0}{은} *{1}*{로}, {2}의 2배다.", "{0^} gets *{1}*, twice as much as {2}."},
	SoftmaxAlmostLevel:    {"{0}{은} *{1}*{로}, {2}{과} 거의 같다.", "{0^} gets *{1}*, almost the same as {2}."},
	SoftmaxTie2:           {"{0}{과} {2}{이} *{1}*{로} 같다.", "{0^} and {2} are level at *{1}*."},
	SoftmaxTieMany:        {"{0}{을} 비롯한 {3}개가 *{1}*{로} 같다.", "{0^} and {2} others are level at *{1}*."},
	SoftmaxLevel:          {"{0}개가 모두 *{1}*{로} 같다. 더 불확실할 수 없다.", "All {0} are level at *{1}*. Nothing could be more uncertain."},
	SoftmaxLevelBoth:      {"둘 다 *{0}*다. 더 불확실할 수 없다.", "Both are level at *{0}*. Nothing could be more uncertain."},
	SoftmaxUncertain:      {"확률이 같은 선택지 *{0}*개 중에서 고를 때만큼 불확실하다.", "As uncertain as choosing among *{0}* equally likely options."},
	SoftmaxUncertainTwo:   {"확률이 같은 선택지 *2*개 중에서 고를 때만큼 불확실하다.", "As uncertain as choosing between *2* equally likely options."},
	SoftmaxUncertainOne:   {"하나로 정해진 셈이다.", "It is all but decided."},
	SoftmaxCertain:        {"{0}{은} *{1}*다.", "{0^} gets *{1}*."},
	SoftmaxLogitEnd:       {"{0}의 로짓이 끝값 {1}에 닿아 더 움직이지 않는다.", "The logit of {0} is at its end, {1}, and goes no further."},
	SoftmaxTemperatureEnd: {"온도가 끝값 {0}에 닿아 더 움직이지 않는다.", "The temperature is at its end, {0}, and goes no further."},
	SoftmaxNoTemperature:  {"로짓이 모두 같아서 온도로는 아무것도 바뀌지 않는다.", "All logits are equal, so the temperature changes nothing."},
	SoftmaxAgainSentence:  {"확률을 점수인 양 소프트맥스에 한 번 더 넣으면 {0}{은} {1}에서 *{2}*{로} 준다. 두 번째 소프트맥스는 차이를 뭉갠다.", "Fed to softmax again as if they were scores, the probabilities flatten: {0} falls from {1} to *{2}*."},
	SoftmaxAgainSame:      {"모두 같은 확률은 한 번 더 넣어도 그대로다.", "Fed to softmax again, equal probabilities stay as they are."},
	SoftmaxAgainAlmost:    {"거의 같은 확률은 한 번 더 넣어도 거의 그대로다.", "Fed to softmax again, nearly equal probabilities hardly change."},
	SoftmaxAsk:            {"{0}의 로짓을 1만큼 올리면 {0}의 확률은? 빈 막대를 끌어 짐작하면 된다.", "Raise the logit of {0} by 1: what is the probability of {0} then? Drag the hollow bar to your guess."},
	SoftmaxAskDown:        {"{0}의 로짓을 1만큼 내리면 {0}의 확률은? 빈 막대를 끌어 짐작하면 된다.", "Lower the logit of {0} by 1: what is the probability of {0} then? Drag the hollow bar to your guess."},
	SoftmaxAnswerHigh:     {"짐작은 {1}, 답은 *{2}*다. 답보다 {3}%포인트 높게 보았다.", "You guessed {1}, but it is *{2}*: {3} percentage points too high."},
	SoftmaxAnswerLow:      {"짐작은 {1}, 답은 *{2}*다. 답보다 {3}%포인트 낮게 보았다.", "You guessed {1}, but it is *{2}*: {3} percentage points too low."},
	SoftmaxAnswerExact:    {"짐작은 {1}, 답도 *{2}*다. 꼭 맞혔다.", "You guessed {1}, and it is *{2}*: spot on."},
	SoftmaxFormula:        {"{0}: e^{1}^ ÷ Σ = ", "{0}: e^{1}^ ÷ Σ = "},
	SoftmaxFormulaT:       {"{0}: e^{1}/{2}^ ÷ Σ = ", "{0}: e^{1}/{2}^ ÷ Σ = "},
	SoftmaxFormulaShifted: {"{0}, 가장 큰 로짓을 빼고: ", "{0}, with the largest logit subtracted: "},
	SoftmaxPrinciple:      {"확률의 꼴일 뿐, 믿을 만하다는 뜻은 아니다.", "The shape of a probability, not a reason to trust it."},
	SoftmaxBefore:         {"잡기 전", "before"},
	SoftmaxGuess:          {"짐작 {0}", "guess {0}"},
	AxisProbability:       {"확률 p", "probability p"},
	AxisLogit:             {"로짓 z", "logit z"},
	RowLogit:              {"로짓 z", "logit z"},
	RowExp:                {"e^z^", "e^z^"},
	RowExpT:               {"e^z/T^", "e^z/T^"},
	RowExpShifted:         {"e^z−max^", "e^z−max^"},
	RowExpTShifted:        {"e^(z−max)/T^", "e^(z−max)/T^"},
	RowDivide:             {"÷ {0}", "÷ {0}"},
	RowShare:              {"확률 p", "prob. p"},
	RowAgain:              {"한 번 더", "again"},
	Equal1n:               {"1/n", "1/n"},
	EntropyName:           {"엔트로피 H(p)", "Entropy H(p)"},
	EntropyMax:            {"최대 {0} {1}", "at most {0} {1}"},
	EntropyPieces:         {"조각 하나는 −p ln p", "each piece is −p ln p"},
	EntropyPiecesBits:     {"조각 하나는 −p ln p ÷ ln 2", "each piece is −p ln p ÷ ln 2"},
	EffectiveNameBits:     {"2^H^ = {0}", "2^H^ = {0}"},
	EffectiveName:         {"e^H^ = {0}", "e^H^ = {0}"},
	TemperatureName:       {"온도 T", "Temperature T"},
	TemperatureNeutral:    {"T = 1", "T = 1"},
	UnitsName:             {"단위", "Unit"},
	BadgeSum:              {"Σp = 1", "Σp = 1"},
	BadgePositive:         {"p ≥ 0", "p ≥ 0"},
	BadgeOrder:            {"순서 유지", "order kept"},
	BadgeHolds:            {"{0}: 지킨다", "{0}: holds"},
	BadgeFails:            {"{0}: 지키지 못함", "{0}: fails"},
	PresetsName:           {"보기", "Examples"},
	PresetOneHot:          {"거의 하나", "one-hot"},
	PresetUniform:         {"모두 같게", "uniform"},
	PresetRivals:          {"두 경쟁자", "two rivals"},
	PresetTail:            {"긴 꼬리", "long tail"},
	AgainName:             {"소프트맥스 한 번 더", "softmax again"},
	AgainLegend:           {"한 번 더", "again"},
	ClassesName:           {"클래스 {0}개", "{0} classes"},
	ClassAdd:              {"클래스 더하기", "Add a class"},
	ClassRemove:           {"마지막 클래스 빼기", "Remove the last class"},
	ClassRemoveThis:       {"{0} 빼기", "Remove {0}"},
	ClassRename:           {"{0}, 이름 바꾸기", "{0}, rename"},
	LabelsName:            {"클래스 이름", "class names"},
	SayLogit:              {"{0}의 로짓", "logit of {0}"},
	SayLogitValue:         {"로짓 {0}, 확률 {1}", "logit {0}, probability {1}"},
	SayBar:                {"{0}의 확률", "probability of {0}"},
	SayBarValue:           {"{0}", "{0}"},
	SayBars:               {"확률 막대", "probability bars"},
	SayNeedle:             {"엔트로피 바늘", "entropy needle"},
	SayNeedleValue:        {"{0} {1}, 최대 {2}, 온도 {3}", "{0} {1} of {2}, temperature {3}"},
	SayBallsBits:          {"같은 선택지의 수 2^H^", "equally likely options, 2^H^"},
	SayBalls:              {"같은 선택지의 수 e^H^", "equally likely options, e^H^"},
	SayBallsValue:         {"{0}개, 온도 {1}", "{0}, temperature {1}"},
	SayTemperatureValue:   {"온도 {0}, 엔트로피 {1} {2}", "temperature {0}, entropy {1} {2}"},
	SayGuess:              {"{0}의 확률 짐작", "guess for {0}"},
}
