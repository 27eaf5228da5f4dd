package words

// The texts of the scene likelihood.
const (
	LikelihoodTitle Key = 6<<tableBits + iota
	LikelihoodTitleShort
	LikelihoodSeen
	LikelihoodSeenHead
	LikelihoodSeenToss
	LikelihoodSeenOne
	LikelihoodBoth
	LikelihoodNever
	LikelihoodTheta
	LikelihoodThetaFair
	LikelihoodRuledOut
	LikelihoodTop
	LikelihoodEnd
	LikelihoodAsk
	LikelihoodHigh
	LikelihoodLow
	LikelihoodExact
	LikelihoodGuess
	LikelihoodBefore
	LikelihoodLeft
	LikelihoodRight
	LikelihoodFixedTheta
	LikelihoodFixedCoins
	LikelihoodFixedCounts
	LikelihoodHeadsTick
	LikelihoodHeadsAxis
	LikelihoodThetaAxis
	LikelihoodHeadFace
	LikelihoodTailFace
	LikelihoodTosses
	LikelihoodSum
	LikelihoodSumMany
	LikelihoodArea
	LikelihoodAreaNote
	LikelihoodAreaLog
	LikelihoodFlag
	LikelihoodFlagShort
	LikelihoodFlagLog
	LikelihoodLog
	LikelihoodFormula
	LikelihoodFormulaLog
	LikelihoodPreset4
	LikelihoodPreset2
	LikelihoodPreset10
	LikelihoodAdd
	LikelihoodTake
	LikelihoodSayHead
	LikelihoodSayTail
	LikelihoodSayHeads
	LikelihoodSayHeadsValue
	LikelihoodSayTheta
	LikelihoodSayThetaValue
	LikelihoodSayGuess

	likelihoodEnd
)

var likelihood = [likelihoodEnd & inTable][nLangs]string{
	LikelihoodTitle & inTable:         {"확률과 가능도", "Probability and likelihood"},
	LikelihoodTitleShort & inTable:    {"확률과 가능도", "Likelihood"},
	LikelihoodSeen & inTable:          {"{1}번 중 앞면 {0}번", "{0} heads in {1} tosses"},
	LikelihoodSeenHead & inTable:      {"{1}번 중 앞면 {0}번", "{0} head in {1} tosses"},
	LikelihoodSeenToss & inTable:      {"{1}번 중 앞면 {0}번", "{0} heads in {1} toss"},
	LikelihoodSeenOne & inTable:       {"{1}번 중 앞면 {0}번", "{0} head in {1} toss"},
	LikelihoodBoth & inTable:          {"θ = {0}일 때 {1}이 나올 확률은 *{2}*{이고}, 그 결과를 보았을 때 θ = {0}의 가능도도 *{2}*{이다}. 수는 하나, 읽는 법은 둘이다.", "At θ = {0} the probability of {1} is *{2}*. Once these are seen, the likelihood of θ = {0} is *{2}* too. One number, two readings."},
	LikelihoodNever & inTable:         {"θ = {0}{이면} {1}은 나올 수 없어서 확률도 *0*, 가능도도 *0*이다. 수는 하나, 읽는 법은 둘이다.", "{1} cannot happen at θ = {0}: the probability is *0*, and so is the likelihood. One number, two readings."},
	LikelihoodTheta & inTable:         {"{1}을 보았을 때 θ = {0}의 가능도는 *{2}*{이다}. {2}{은} θ가 {0}일 확률이 아니다.", "After {1}, the likelihood of θ = {0} is *{2}*. {2} is not the probability that θ is {0}."},
	LikelihoodThetaFair & inTable:     {"{1}을 보았을 때 θ = {0}의 가능도는 *{2}*{이다}. {2}{은} 동전이 공정할 확률이 아니다.", "After {1}, the likelihood of θ = {0} is *{2}*. {2} is not the probability that the coin is fair."},
	LikelihoodRuledOut & inTable:      {"{1}을 보았을 때 θ = {0}의 가능도는 *0*이다. θ = {0}{이면} 그 결과는 나올 수 없다.", "After {1}, the likelihood of θ = {0} is *0*: θ = {0} can’t give such a result."},
	LikelihoodTop & inTable:           {"가능도는 θ가 앞면의 비율 {1}/{2}일 때 *{3}*{으로} 가장 크다. 그 θ가 최대가능도 추정값이다.", "The likelihood is largest, *{3}*, where θ is the share of heads, {1}/{2}: the maximum-likelihood estimate."},
	LikelihoodEnd & inTable:           {"θ는 끝값 {0}에 닿아 더 움직이지 않는다. 가능도는 *{1}*{이다}.", "θ is at its end, {0}, and goes no further. The likelihood is *{1}*."},
	LikelihoodAsk & inTable:           {"{0}이 나왔다. 이 결과에서 가능도가 가장 큰 θ는? 표시를 끌어 짐작하면 된다.", "The coins show {0}. Which θ has the largest likelihood for these coins? Drag the marker to your guess."},
	LikelihoodHigh & inTable:          {"짐작은 {0}, 답은 앞면의 비율 *{1}*{이다}. 답보다 {2}만큼 크게 보았다.", "You guessed {0}; the answer is the share of heads, *{1}*. Your guess was {2} too high."},
	LikelihoodLow & inTable:           {"짐작은 {0}, 답은 앞면의 비율 *{1}*{이다}. 답보다 {2}만큼 작게 보았다.", "You guessed {0}; the answer is the share of heads, *{1}*. Your guess was {2} too low."},
	LikelihoodExact & inTable:         {"짐작은 {0}, 답도 앞면의 비율 *{1}*{이다}. 꼭 맞혔다.", "You guessed {0}, and the answer is the share of heads, *{1}*: spot on."},
	LikelihoodGuess & inTable:         {"짐작 {0}", "guess {0}"},
	LikelihoodBefore & inTable:        {"점선은 잡기 전", "dashed: before"},
	LikelihoodLeft & inTable:          {"확률: 사건이 움직인다", "Probability: the event moves"},
	LikelihoodRight & inTable:         {"가능도: θ가 움직인다", "Likelihood: θ moves"},
	LikelihoodFixedTheta & inTable:    {"*θ = {0}* 고정", "*θ = {0}* fixed"},
	LikelihoodFixedCoins & inTable:    {"*{0}* 고정", "*{0}* fixed"},
	LikelihoodFixedCounts & inTable:   {"*앞 {0}번, 뒤 {1}번* 고정", "*{0} H, {1} T* fixed"},
	LikelihoodHeadsTick & inTable:     {"앞 {0}번", "{0} H"},
	LikelihoodHeadsAxis & inTable:     {"앞면 수", "heads"},
	LikelihoodThetaAxis & inTable:     {"θ", "θ"},
	LikelihoodHeadFace & inTable:      {"앞", "H"},
	LikelihoodTailFace & inTable:      {"뒤", "T"},
	LikelihoodTosses & inTable:        {"던진 결과", "Tosses"},
	LikelihoodSum & inTable:           {"막대의 합 {0} = 1", "bars: {0} = 1"},
	LikelihoodSumMany & inTable:       {"막대 {0}개의 합은 1이다.", "The {0} bars sum to 1."},
	LikelihoodArea & inTable:          {"넓이 {0}", "area {0}"},
	LikelihoodAreaNote & inTable:      {"넓이는 1이 아니라 {0}{이다}.", "The area is not 1 but {0}."},
	LikelihoodAreaLog & inTable:       {"로그를 취해도 꼭대기의 θ는 그대로다.", "The logarithm leaves the top at the same θ."},
	LikelihoodFlag & inTable:          {"가장 큰 곳 θ̂ = {0}/{1} = {2}, L = {3}", "largest at θ̂ = {0}/{1} = {2}, L = {3}"},
	LikelihoodFlagShort & inTable:     {"θ̂ = {0}/{1} = {2}, L = {3}", "θ̂ = {0}/{1} = {2}, L = {3}"},
	LikelihoodFlagLog & inTable:       {"θ̂ = {0}/{1}, ln L = {3}", "θ̂ = {0}/{1}, ln L = {3}"},
	LikelihoodLog & inTable:           {"로그가능도", "log-likelihood"},
	LikelihoodFormula & inTable:       {"P = L = C({0}, {1}) × {2}^{1}^ × {3}^{4}^ = {5}", "P = L = C({0}, {1}) × {2}^{1}^ × {3}^{4}^ = {5}"},
	LikelihoodFormulaLog & inTable:    {"ln L = {0}", "ln L = {0}"},
	LikelihoodPreset4 & inTable:       {"앞앞앞뒤", "HHHT"},
	LikelihoodPreset2 & inTable:       {"앞앞", "HH"},
	LikelihoodPreset10 & inTable:      {"10번 중 앞면 7번", "7 heads in 10"},
	LikelihoodAdd & inTable:           {"동전 더하기", "Add a coin"},
	LikelihoodTake & inTable:          {"마지막 동전 빼기", "Take the last coin away"},
	LikelihoodSayHead & inTable:       {"동전 {0}: 앞면, 뒤집기", "coin {0}: heads, flip"},
	LikelihoodSayTail & inTable:       {"동전 {0}: 뒷면, 뒤집기", "coin {0}: tails, flip"},
	LikelihoodSayHeads & inTable:      {"앞면의 수", "number of heads"},
	LikelihoodSayHeadsValue & inTable: {"{1}번 중 {0}번, 확률 {2}", "{0} of {1}, probability {2}"},
	LikelihoodSayTheta & inTable:      {"앞면의 확률 θ", "probability of heads, θ"},
	LikelihoodSayThetaValue & inTable: {"θ = {0}, 가능도 {1}", "θ = {0}, likelihood {1}"},
	LikelihoodSayGuess & inTable:      {"가장 그럴듯한 θ 짐작", "guess for the θ of the largest likelihood"},
}
