package words

// The texts of the scene sampling. SamplingWord+i is the word i.
const (
	SamplingTitle Key = 11<<tableBits + iota
	SamplingTitleShort
	SamplingPrompt
	SamplingAllUp
	SamplingAllDown
	SamplingAllSame
	SamplingSomeUp
	SamplingSomeDown
	SamplingSomeSame
	SamplingOne
	SamplingSure
	SamplingMore
	SamplingLess
	SamplingAsMuch
	SamplingFirstDraw
	SamplingFirstOther
	SamplingDrawn
	SamplingDrawnOnce
	SamplingDrawnNever
	SamplingDrawnAll
	SamplingDrawnOnly
	SamplingAgain
	SamplingAgainOnce
	SamplingAgainNever
	SamplingAgainThis
	SamplingAgainOther
	SamplingRuleK
	SamplingRuleP
	SamplingRuleMin
	SamplingRuleOff
	SamplingLastKeeps
	SamplingFirstKeeps
	SamplingEitherKeeps
	SamplingOrderDecides
	SamplingOrderNothing
	SamplingNeedle
	SamplingNeedleOne
	SamplingNeedleJumps
	SamplingNeedleStuck

	SamplingLegendP
	SamplingLegendFull
	SamplingLegendBefore
	SamplingLegendDot
	SamplingLegendDot1
	SamplingLegendPile
	SamplingTimes
	SamplingWarmth
	SamplingTopK
	SamplingTopP
	SamplingMinP
	SamplingIfFirst
	SamplingIfFirstKept
	SamplingEntropy
	SamplingEntropyValue
	SamplingEntropyFull
	SamplingLast
	SamplingDraw
	SamplingDraw20
	SamplingClear
	SamplingGreedy
	SamplingUsual
	SamplingOpen
	SamplingHot
	SamplingFormulaT
	SamplingFormulaCut
	SamplingFormulaShare
	SamplingSayLeft
	SamplingSayLine
	SamplingSayEntropy
	SamplingSayEntropyValue
	SamplingWord

	samplingEnd = SamplingWord + 12
)

var sampling = [samplingEnd & inTable][nLangs]string{
	SamplingTitle & inTable:      {"다음 낱말 고르기", "Choosing the next word"},
	SamplingTitleShort & inTable: {"다음 낱말 고르기", "The next word"},
	SamplingPrompt & inTable:     {"비가 오는 날에는 역시 따뜻한", "On a rainy day I like hot"},

	SamplingAllUp & inTable:    {"{0}개가 모두 남고, {1}{은} {2}에서 *{3}*{로} 는다.", "All {0} words stay; {1} goes up from {2} to *{3}*."},
	SamplingAllDown & inTable:  {"{0}개가 모두 남고, {1}{은} {2}에서 *{3}*{로} 준다.", "All {0} words stay; {1} goes down from {2} to *{3}*."},
	SamplingAllSame & inTable:  {"{0}개가 모두 남고, {1}{은} *{2}* 그대로다.", "All {0} words stay, and {1} keeps its *{2}*."},
	SamplingSomeUp & inTable:   {"{0}개 중 *{4}개*만 남고, {1}{은} {2}에서 *{3}*{로} 는다.", "*{4}* of {0} words stay; {1} goes up from {2} to *{3}*."},
	SamplingSomeDown & inTable: {"{0}개 중 *{4}개*만 남고, {1}{은} {2}에서 *{3}*{로} 준다.", "*{4}* of {0} words stay; {1} goes down from {2} to *{3}*."},
	SamplingSomeSame & inTable: {"{0}개 중 *{4}개*만 남고, {1}{은} *{2}* 그대로다.", "*{4}* of {0} words stay, and {1} keeps its *{2}*."},
	SamplingOne & inTable:      {"*{0}* 하나만 남아서 뽑을 때마다 {0}{이} 나온다.", "Only *{0}* is left, so every draw gives it."},
	SamplingSure & inTable:     {"불확실함이 없다.", "Nothing is uncertain."},
	SamplingMore & inTable:     {"불확실함은 확률이 같은 낱말 {0}개에서 *{1}개*만큼으로 는다.", "The uncertainty grows from {0} to *{1}* equally likely words."},
	SamplingLess & inTable:     {"불확실함은 확률이 같은 낱말 {0}개에서 *{1}개*만큼으로 준다.", "The uncertainty shrinks from {0} to *{1}* equally likely words."},
	SamplingAsMuch & inTable:   {"불확실함은 확률이 같은 낱말 *{0}개*만큼 그대로다.", "The uncertainty stays that of *{0}* equally likely words."},

	SamplingFirstDraw & inTable:  {"가장 큰 확률 {1}{을} 받은 *{0}*{이} 뽑혔다. 또 뽑으면 다른 낱말도 나올 수 있다.", "The draw gave *{0}*, the likeliest at {1}. Draw again, and another may come up."},
	SamplingFirstOther & inTable: {"확률이 {1}인 *{0}*{이} 뽑혔다. 가장 큰 것이 늘 뽑히지는 않는다.", "The draw gave *{0}*, which has {1}. The largest is not always chosen."},
	SamplingDrawn & inTable:      {"{0}번 뽑아 {1}{이} *{2}번* 나왔다. {3}{이면} 평균 {4}번이다. 가장 큰 것이 늘 뽑히지는 않는다.", "In {0} draws {1} came up *{2}* times; {3} makes {4} on average. The largest is not always chosen."},
	SamplingDrawnOnce & inTable:  {"{0}번 뽑아 {1}{이} *한 번* 나왔다. {2}{이면} 평균 {3}번이다. 가장 큰 것이 늘 뽑히지는 않는다.", "In {0} draws {1} came up *once*; {2} makes {3} on average. The largest is not always chosen."},
	SamplingDrawnNever & inTable: {"{0}번 뽑는 동안 {1}{은} *한 번도* 나오지 않았다. {2}{이면} 평균 {3}번이다. 가장 큰 것이 늘 뽑히지는 않는다.", "In {0} draws {1} *never* came up; {2} makes {3} on average. The largest is not always chosen."},
	SamplingDrawnAll & inTable:   {"{0}번 모두 *{1}*{이} 나왔다. {2}{이면} 평균 {3}번이다. 더 뽑으면 다른 낱말도 나올 수 있다.", "Each of {0} draws gave *{1}*; {2} makes {3} on average. Draw more, and others may come up."},
	SamplingDrawnOnly & inTable:  {"{0}번 모두 *{1}*{이} 나왔다. 남은 낱말이 하나라서 늘 그것이 나온다.", "Each of {0} draws gave *{1}*. It is the only word left, so it always comes up."},
	SamplingAgain & inTable:      {"같은 난수로 {0}번 다시 뽑으니 {1}{이} *{2}번* 나온다.", "The same random numbers now give {1} *{2}* times out of {0}."},
	SamplingAgainOnce & inTable:  {"같은 난수로 {0}번 다시 뽑으니 {1}{이} *한 번* 나온다.", "The same random numbers now give {1} *once* out of {0}."},
	SamplingAgainNever & inTable: {"같은 난수로 {0}번 다시 뽑으니 {1}{은} *한 번도* 나오지 않는다.", "The same random numbers now give {1} *0* times out of {0}."},
	SamplingAgainThis & inTable:  {"같은 난수로 다시 뽑으니 *{1}*{이} 나온다.", "The same random number now gives *{1}*."},
	SamplingAgainOther & inTable: {"같은 난수로 다시 뽑으니 {1} 대신 *{2}*{이} 나온다.", "The same random number now gives *{2}*, not {1}."},

	SamplingRuleK & inTable:        {"top-k는 확률이 큰 낱말을 {0}개까지 남긴다.", "Top-k keeps up to {0} of the likeliest words."},
	SamplingRuleP & inTable:        {"top-p는 확률이 큰 낱말부터 더해서 {0}에 이를 때까지 남긴다.", "Top-p keeps the likeliest words until their probabilities add up to {0}."},
	SamplingRuleMin & inTable:      {"min-p는 가장 큰 확률의 {0}배보다 작은 낱말을 자른다.", "Min-p cuts the words with less than {0} times the largest probability."},
	SamplingRuleOff & inTable:      {"{0}{이} {1}{이면} 아무것도 자르지 않는다.", "{0^} at {1} cuts nothing."},
	SamplingLastKeeps & inTable:    {"온도가 마지막이면 *{0}개*가 남고, 처음이면 {1}개가 남는다.", "Temperature last keeps *{0}* of 12 words; temperature first, {1}."},
	SamplingFirstKeeps & inTable:   {"온도가 처음이면 *{0}개*가 남고, 마지막이면 {1}개가 남는다.", "Temperature first keeps *{0}* of 12 words; temperature last, {1}."},
	SamplingEitherKeeps & inTable:  {"온도가 처음이어도 마지막이어도 *{0}개*가 남는다.", "First or last, the temperature keeps *{0}* of 12 words."},
	SamplingOrderDecides & inTable: {"순서에 따라 남는 낱말이 다르다.", "The order decides what is kept."},
	SamplingOrderNothing & inTable: {"지금은 순서가 달라도 남는 낱말이 같다.", "Here the order changes nothing about what is kept."},
	SamplingNeedle & inTable:       {"온도가 {0}{이면} 불확실함은 확률이 같은 낱말 *{1}개*만큼이다.", "At temperature {0} the next word is as uncertain as *{1}* equally likely ones."},
	SamplingNeedleOne & inTable:    {"온도가 {0}{이면} 하나로 정해진 셈이다.", "At temperature {0} the next word is all but decided."},
	SamplingNeedleJumps & inTable:  {"낱말이 들고 날 때 불확실함은 건너뛴다.", "Where a word comes in or drops out, the uncertainty jumps."},
	SamplingNeedleStuck & inTable:  {"*{0}* 하나만 남아서 온도로는 불확실함이 바뀌지 않는다.", "Only *{0}* is left, so the temperature can’t change how uncertain that is."},

	SamplingLegendP & inTable:      {"자른 뒤 확률", "after the cuts"},
	SamplingLegendFull & inTable:   {"T = 1, 자르기 전", "T = 1, uncut"},
	SamplingLegendBefore & inTable: {"잡기 전", "before"},
	SamplingLegendDot & inTable:    {"{0}번 중 한 번", "one draw of {0}"},
	SamplingLegendDot1 & inTable:   {"뽑은 한 번", "the draw"},
	SamplingLegendPile & inTable:   {"{0}번 중의 몫", "share of {0} draws"},
	SamplingTimes & inTable:        {"{0}번", "{0}"},
	SamplingWarmth & inTable:       {"온도 T", "temp. T"},
	SamplingTopK & inTable:         {"top-k", "top-k"},
	SamplingTopP & inTable:         {"top-p", "top-p"},
	SamplingMinP & inTable:         {"min-p", "min-p"},
	SamplingIfFirst & inTable:      {"온도가 처음이면 잘림", "cut if T is first"},
	SamplingIfFirstKept & inTable:  {"온도가 처음이면 남음", "kept if T is first"},
	SamplingEntropy & inTable:      {"엔트로피", "Entropy"},
	SamplingEntropyValue & inTable: {"{0} → *{1}* {2}", "{0} → *{1}* {2}"},
	SamplingEntropyFull & inTable:  {"점선: T = 1, 자르기 전", "dashed: T = 1, uncut"},
	SamplingLast & inTable:         {"온도를 마지막에", "temperature last"},
	SamplingDraw & inTable:         {"낱말 뽑기", "Draw a word"},
	SamplingDraw20 & inTable:       {"20개 뽑기", "Draw 20"},
	SamplingClear & inTable:        {"뽑은 것 치우기", "Clear the draws"},
	SamplingGreedy & inTable:       {"가장 큰 것만", "greedy"},
	SamplingUsual & inTable:        {"기본값", "default"},
	SamplingOpen & inTable:         {"자르지 않기", "wide open"},
	SamplingHot & inTable:          {"뜨겁게", "hot"},

	SamplingFormulaT & inTable:        {"T {0}", "T {0}"},
	SamplingFormulaCut & inTable:      {"{0} {1}: {2} − {3} = {4}", "{0} {1}: {2} − {3} = {4}"},
	SamplingFormulaShare & inTable:    {"{0}: {1} / {2} = {3}", "{0}: {1} / {2} = {3}"},
	SamplingSayLeft & inTable:         {"{0}, 그 뒤 남은 낱말 {1}개", "{0}, words left after it: {1}"},
	SamplingSayLine & inTable:         {"top-k 선 위의 낱말 수", "words above the top-k line"},
	SamplingSayEntropy & inTable:      {"자른 뒤 엔트로피", "entropy after the cuts"},
	SamplingSayEntropyValue & inTable: {"{0} {2}, 자르기 전 {1} {2}, 온도 {3}", "{0} {2}, {1} {2} before the cuts, temperature {3}"},

	SamplingWord & inTable:    {"커피", "coffee"},
	SamplingWord&inTable + 1:  {"국물", "tea"},
	SamplingWord&inTable + 2:  {"차", "soup"},
	SamplingWord&inTable + 3:  {"우동", "chocolate"},
	SamplingWord&inTable + 4:  {"수프", "noodles"},
	SamplingWord&inTable + 5:  {"칼국수", "stew"},
	SamplingWord&inTable + 6:  {"라면", "cider"},
	SamplingWord&inTable + 7:  {"이불", "baths"},
	SamplingWord&inTable + 8:  {"방", "water"},
	SamplingWord&inTable + 9:  {"물", "pie"},
	SamplingWord&inTable + 10: {"말", "sand"},
	SamplingWord&inTable + 11: {"돌", "rocks"},
}
