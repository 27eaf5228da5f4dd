package words

// The texts of the scene crossentropy.
const (
	CrossTitle Key = 10<<tableBits + iota
	CrossTitleShort
	CrossNow
	CrossAllPrice
	CrossSame
	CrossSameSure
	CrossInfinite
	CrossNoLine
	CrossNoLineSure
	CrossSwapped
	CrossEven
	CrossAsk
	CrossAnswer
	CrossAnswerInfinite
	CrossExact
	CrossLegendP
	CrossLegendQ
	CrossLegendGuess
	CrossBase
	CrossPrice
	CrossMean
	CrossPriceOf
	CrossTrue
	CrossBelieved
	CrossBefore
	CrossGuess
	CrossSwap
	CrossPQ
	CrossQP
	CrossSameButton
	CrossNothing
	CrossLikelihood
	CrossFormula
	CrossFormulaKL
	CrossSayQ
	CrossSayQValue
	CrossSayMean
	CrossSayMeanValue
	CrossSayGuess

	crossEnd
)

var cross = [crossEnd & inTable][nLangs]string{
	CrossTitle & inTable:          {"틀린 믿음의 대가", "The price of a wrong belief"},
	CrossTitleShort & inTable:     {"틀린 믿음의 대가", "A wrong belief"},
	CrossNow & inTable:            {"참은 p인데 q라고 믿으면 평균 *{0} nat*만큼 놀란다. 그중 *{1} nat*가 틀린 믿음의 대가, 곧 KL 발산이다.", "When p is true, believing q surprises us by *{0} nat* on average. Of that, *{1} nat* is the price of the wrong belief: the KL divergence."},
	CrossAllPrice & inTable:       {"참은 p인데 q라고 믿으면 평균 *{0} nat*만큼 놀란다. 참은 하나뿐이라 모두 틀린 믿음의 대가, 곧 KL 발산이다.", "When p is true, believing q surprises us by *{0} nat* on average. The truth is certain, so all of that is the price of the wrong belief: the KL divergence."},
	CrossSame & inTable:           {"믿음 q가 참인 p와 같아서 틀린 믿음의 대가가 없다. 그래도 평균 *{0} nat*만큼은 놀란다.", "The belief q is the truth p: there is no price to pay. Still, we are surprised by *{0} nat* on average."},
	CrossSameSure & inTable:       {"믿음 q가 참인 p와 같아서 틀린 믿음의 대가가 없다. 참은 하나뿐이라 놀랄 일도 없다.", "The belief q is the truth p: there is no price to pay. The truth is certain, so nothing can surprise us."},
	CrossInfinite & inTable:       {"{0}의 확률은 {1}인데 믿음 q는 0%다. 일어날 수 없다고 믿은 일이 일어나면 놀람은 끝이 없어서 대가가 *∞*다.", "{0^} has {1}, but the belief q gives it 0%. When what was thought impossible happens, the surprise has no end: the price is *∞*."},
	CrossNoLine & inTable:         {"q가 p와 같아서 옮길 방향이 없다. 아무리 잘 믿어도 평균 *{0} nat*만큼은 놀란다.", "q is p already, so there is no direction to move in. Even a perfect belief is surprised by *{0} nat* on average."},
	CrossNoLineSure & inTable:     {"q가 p와 같아서 옮길 방향이 없다. 참은 하나뿐이라 놀랄 일도 없다.", "q is p already, so there is no direction to move in. The truth is certain, so nothing can surprise us."},
	CrossSwapped & inTable:        {"p가 참이고 q를 믿으면 대가는 *{0}*, 거꾸로면 *{1}*{이다}. 맞바꾸면 달라지니 KL 발산은 거리가 아니다.", "With p true and q believed the price is *{0}*; the other way round it is *{1}*. The price changes, so KL is not a distance."},
	CrossEven & inTable:           {"p가 참이고 q를 믿든, 거꾸로든 대가는 *{0}*{로} 같다. 이렇게 같은 것은 드문 일이다.", "Whether p is true and q believed or the other way round, the price is *{0}*. That is a rare case."},
	CrossAsk & inTable:            {"참이 p일 때 q를 어떻게 믿어야 대가가 가장 작을까? 세 점선 막대의 끝을 끌어 짐작하면 된다.", "p is true. Which belief q costs least? Drag the ends of the dashed columns to your guess."},
	CrossAnswer & inTable:         {"짐작대로 믿으면 평균 {0} nat, q = p로 믿으면 *{1} nat*만큼 놀란다. 짐작의 대가는 {2} nat다.", "Your belief is surprised by {0} nat on average, q = p by *{1} nat*. The price of your guess is {2} nat."},
	CrossAnswerInfinite & inTable: {"짐작은 일어날 수 있는 일에 0%를 주어서 대가가 ∞다. q = p로 믿으면 놀람은 평균 *{0} nat*다.", "Your belief gives 0% to what can happen, so its price is ∞. With q = p the surprise is *{0} nat* on average."},
	CrossExact & inTable:          {"짐작한 대로 q = p일 때 대가가 가장 작다. 평균 놀람은 *{1} nat*다.", "Spot on: q = p costs least. The mean surprise is *{1} nat*."},
	CrossLegendP & inTable:        {"참 p: 폭, 높이 −ln p", "truth p: width, height −ln p"},
	CrossLegendQ & inTable:        {"믿음 q: 높이 −ln q", "belief q: height −ln q"},
	CrossLegendGuess & inTable:    {"짐작 q: 높이 −ln q", "your guess q: height −ln q"},
	CrossBase & inTable:           {"H(p)", "H(p)"},
	CrossPrice & inTable:          {"KL 발산:", "KL divergence:"},
	CrossPriceOf & inTable:        {"틀린 믿음의 대가", "price of a wrong belief"},
	CrossTrue & inTable:           {"p {0}", "p {0}"},
	CrossMean & inTable:           {"H(p, q)", "H(p, q)"},
	CrossBelieved & inTable:       {"q {0}", "q {0}"},
	CrossBefore & inTable:         {"잡기 전", "before"},
	CrossGuess & inTable:          {"짐작", "guess"},
	CrossSwap & inTable:           {"p와 q를 맞바꾸면?", "What if p and q swap?"},
	CrossPQ & inTable:             {"KL(p‖q)", "KL(p‖q)"},
	CrossQP & inTable:             {"KL(q‖p)", "KL(q‖p)"},
	CrossSameButton & inTable:     {"q = p", "q = p"},
	CrossNothing & inTable:        {"{0} q = 0", "{0} q = 0"},
	CrossLikelihood & inTable:     {"p가 관측한 비율이면, H(p, q)가 가장 작은 q가 가능도가 가장 큰 q다.", "With p observed, the least H(p, q) is the largest likelihood."},
	CrossFormula & inTable:        {"H(p, q) = {0} = {1} nat", "H(p, q) = {0} = {1} nat"},
	CrossFormulaKL & inTable:      {"KL(p‖q) = H(p, q) − H(p) = {0} − {1} = {2} nat", "KL(p‖q) = H(p, q) − H(p) = {0} − {1} = {2} nat"},
	CrossSayQ & inTable:           {"{0}의 믿음 q", "belief q in {0}"},
	CrossSayQValue & inTable:      {"{0}, 놀람 {1} nat", "{0}, surprise {1} nat"},
	CrossSayMean & inTable:        {"평균 놀람 H(p, q)", "mean surprise H(p, q)"},
	CrossSayMeanValue & inTable:   {"{0} nat, 틀린 믿음의 대가 {1} nat", "{0} nat, price of the wrong belief {1} nat"},
	CrossSayGuess & inTable:       {"{0}의 믿음 짐작", "guess for the belief in {0}"},
}
