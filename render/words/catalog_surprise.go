package words

// The texts of the scene surprise. SurpriseEvent+i is landmark i.
const (
	SurpriseTitle Key = 7<<tableBits + iota
	SurpriseEvent
	SurpriseCoin
	SurpriseDie
	SurpriseLottery
	SurpriseSure
	SurpriseOther
	SurpriseCard
	SurpriseCardCoin
	SurpriseCardDie
	SurpriseCardLottery
	SurpriseNone
	SurpriseLess
	SurpriseUnit
	SurpriseExactly
	SurpriseAbout
	SurpriseAbout1
	SurpriseSum
	SurpriseShort
	SurpriseSumShort
	SurpriseEnd
	SurpriseEndBoth
	SurpriseHalves
	SurpriseHalvesShort
	SurpriseHeadFace
	SurpriseAxis
	SurpriseAxisP
	SurpriseLinear
	SurpriseLog
	SurpriseScale
	SurpriseTick0
	SurpriseTick3
	SurpriseTick6
	SurpriseTick9
	SurpriseTickShort0
	SurpriseTickShort3
	SurpriseTickShort6
	SurpriseTickShort9
	SurpriseTag
	SurpriseTagBoth
	SurpriseTagOther
	SurpriseWorth
	SurpriseFormula
	SurpriseFormulaBoth
	SurpriseLandmarks
	SurpriseSayP
	SurpriseSayBoth
	SurpriseSayValue
	SurpriseSayBothValue
	SurpriseSayCard

	surpriseEnd
)

var surprise = [surpriseEnd & inTable][nLangs]string{
	SurpriseTitle & inTable:        {"놀람의 크기", "How surprising"},
	SurpriseEvent & inTable:        {"거의 확실한 일", "a nearly sure thing"},
	SurpriseCoin & inTable:         {"동전 앞면", "heads"},
	SurpriseDie & inTable:          {"주사위 1", "rolling a 1"},
	SurpriseLottery & inTable:      {"로또 1등", "winning the lottery"},
	SurpriseSure & inTable:         {"늘 있는 일", "a sure thing"},
	SurpriseOther & inTable:        {"확률 {0}인 일", "an event of probability {0}"},
	SurpriseCard & inTable:         {"거의 확실한 일", "nearly sure"},
	SurpriseCardCoin & inTable:     {"동전 앞면", "heads"},
	SurpriseCardDie & inTable:      {"주사위 1", "roll a 1"},
	SurpriseCardLottery & inTable:  {"로또 1등", "lottery"},
	SurpriseNone & inTable:         {"늘 있는 일의 놀람은 *0*이다. 일어나도 새로 알려 주는 것이 없다.", "The surprise of a sure thing is *0*: when it happens, it tells nothing new."},
	SurpriseLess & inTable:         {"{0}의 놀람은 *{1} nat*, 곧 {2} bit다. 동전 앞면 한 번보다 덜 놀랍다.", "{0^} is a surprise of *{1} nat*, or {2} bit: less surprising than one coin showing heads."},
	SurpriseUnit & inTable:         {"동전 앞면의 놀람은 *{1} nat*, 곧 꼭 {2} bit다. 확률이 반인 일이 놀람을 재는 자의 한 칸이다.", "Heads is a surprise of *{1} nat*, or exactly {2} bit: an even chance is one step of the ruler."},
	SurpriseExactly & inTable:      {"{0}의 놀람은 *{1} nat*, 곧 {2} bit다. 동전 앞면이 *{3}번* 연달아 나올 때와 똑같이 놀랍다.", "{0^} is a surprise of *{1} nat*, or {2} bit: exactly as surprising as *{3} heads* in a row."},
	SurpriseAbout & inTable:        {"{0}의 놀람은 *{1} nat*, 곧 {2} bit다. 동전 앞면이 약 *{3}번* 연달아 나올 때만큼 놀랍다.", "{0^} is a surprise of *{1} nat*, or {2} bit: about as surprising as *{3} heads* in a row."},
	SurpriseAbout1 & inTable:       {"{0}의 놀람은 *{1} nat*, 곧 {2} bit다. 동전 앞면이 한 번 나올 때와 비슷하게 놀랍다.", "{0^} is a surprise of *{1} nat*, or {2} bit: about as surprising as one coin showing heads."},
	SurpriseSum & inTable:          {"{0}{과} {1}{이} 독립이면 함께 일어날 확률은 곱하고 놀람은 더한다. 그래서 {2} + {3} = *{4} bit*다.", "If {0} and {1} are independent, probabilities multiply and surprises add: {2} + {3} = *{4} bit*."},
	SurpriseShort & inTable:        {"{0}의 놀람은 *{1} nat*, 곧 {2} bit다.", "{0^} is a surprise of *{1} nat*, or {2} bit."},
	SurpriseSumShort & inTable:     {"놀람은 더하므로 {0} + {1} = *{2} bit*다.", "Surprises add: {0} + {1} = *{2} bit*."},
	SurpriseEnd & inTable:          {"확률이 끝값 {0}에 닿아 더 움직이지 않는다.", "The probability is at its end, {0}, and goes no further."},
	SurpriseEndBoth & inTable:      {"둘째 일의 확률이 끝값 {0}에 닿아 더 움직이지 않는다.", "The second event’s probability is at its end, {0}, and goes no further."},
	SurpriseHalves & inTable:       {"확률이 반이 될 때마다 한 칸, 동전 하나 = 1 bit", "One step each time the probability halves: one coin = 1 bit"},
	SurpriseHalvesShort & inTable:  {"확률이 반이 될 때마다 동전 하나 = 1 bit", "Each halving is one coin = 1 bit"},
	SurpriseHeadFace & inTable:     {"앞", "H"},
	SurpriseAxis & inTable:         {"놀람(정보량) −ln p, nat", "surprise −ln p, nat"},
	SurpriseAxisP & inTable:        {"p", "p"},
	SurpriseLinear & inTable:       {"선형 눈금", "linear"},
	SurpriseLog & inTable:          {"로그 눈금", "log scale"},
	SurpriseScale & inTable:        {"확률의 눈금", "Scale of the probability"},
	SurpriseTick0 & inTable:        {"늘 있는 일", "always"},
	SurpriseTick3 & inTable:        {"천 번에 한 번", "1 in 1,000"},
	SurpriseTick6 & inTable:        {"백만 번에 한 번", "1 in a million"},
	SurpriseTick9 & inTable:        {"10억 번에 한 번", "1 in a billion"},
	SurpriseTickShort0 & inTable:   {"늘", "1"},
	SurpriseTickShort3 & inTable:   {"1/천", "10^−3^"},
	SurpriseTickShort6 & inTable:   {"1/백만", "10^−6^"},
	SurpriseTickShort9 & inTable:   {"1/10억", "10^−9^"},
	SurpriseTag & inTable:          {"{0} *{1} nat*", "{0} *{1} nat*"},
	SurpriseTagBoth & inTable:      {"그리고 {0} *+{1} nat*", "and {0} *+{1} nat*"},
	SurpriseTagOther & inTable:     {"확률 {0}인 일", "an event of {0}"},
	SurpriseWorth & inTable:        {"{0} nat · {1} bit", "{0} nat · {1} bit"},
	SurpriseFormula & inTable:      {"−ln({0}) = {1} nat.", "−ln({0}) = {1} nat."},
	SurpriseFormulaBoth & inTable:  {"독립이면 더한다: −ln(pq) = {0} + {1} = {2} nat", "Independent ones add: −ln(pq) = {0} + {1} = {2} nat"},
	SurpriseLandmarks & inTable:    {"아는 일", "Landmarks"},
	SurpriseSayP & inTable:         {"일의 확률", "probability of the event"},
	SurpriseSayBoth & inTable:      {"둘째 일까지 겹칠 확률", "probability with the second event"},
	SurpriseSayValue & inTable:     {"{0}, 확률 {1}, 놀람 {2} nat, {3} bit", "{0}, probability {1}, surprise {2} nat, {3} bit"},
	SurpriseSayBothValue & inTable: {"둘째는 {0}, 함께 확률 {1}, 놀람 {2} nat, {3} bit", "second {0}, together probability {1}, surprise {2} nat, {3} bit"},
	SurpriseSayCard & inTable:      {"{0}, 확률 {1}", "{0}, probability {1}"},
}
