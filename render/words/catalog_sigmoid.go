package words

// The texts of the scene sigmoid. SigmoidName+i is class i.
const (
	SigmoidTitle Key = 2<<tableBits + iota
	SigmoidTitleShort
	SigmoidName
	SigmoidNameOther
	SigmoidOnly
	SigmoidTogether
	SigmoidSlope
	SigmoidNear
	SigmoidLevel
	SigmoidEnd
	SigmoidPill
	SigmoidSame
	SigmoidTag
	SigmoidTagSlope
	SigmoidAxis
	SigmoidLogits
	SigmoidFormula
	SigmoidPresetLevel
	SigmoidPresetSure
	SigmoidPresetOther
	SigmoidSayLogit
	SigmoidSayLogitValue
	SigmoidSayBoth
	SigmoidSayBothValue
	SigmoidSayPoint
	SigmoidSayPointValue

	sigmoidEnd
)

var sigmoid = [sigmoidEnd & inTable][nLangs]string{
	SigmoidTitle & inTable:         {"둘뿐이라면: 시그모이드", "Only two: the sigmoid"},
	SigmoidTitleShort & inTable:    {"시그모이드", "The sigmoid"},
	SigmoidName & inTable:          {"스팸", "spam"},
	SigmoidNameOther & inTable:     {"정상 메일", "not spam"},
	SigmoidOnly & inTable:          {"확률은 두 로짓의 차이 *{0}*만으로 정해진다. {1}{은} *{2}*{이다}. 둘을 함께 옮기면 아무것도 변하지 않는다.", "Only the difference between the two logits, *{0}*, matters: {1} gets *{2}*. Move both together and nothing changes."},
	SigmoidTogether & inTable:      {"둘을 함께 옮겨도 차이는 *{0}* 그대로다. 그래서 곡선의 점도, {1}의 *{2}*도 그대로다.", "Move both together and the difference is still *{0}*: the point on the curve stays, and {1} still gets *{2}*."},
	SigmoidSlope & inTable:         {"차이가 {0}{이면} {1}{은} *{2}*{이다}. 여기서 곡선의 기울기는 {3}{이고}, 차이가 0일 때 0.25로 가장 가파르다.", "With a difference of {0}, {1} gets *{2}*. The curve’s slope here is {3}; it is steepest, 0.25, at a difference of 0."},
	SigmoidNear & inTable:          {"차이가 {0}{이면} {1}{은} *{2}*{이다}. 차이가 거의 0이라 곡선의 기울기도 가장 가파른 0.25와 거의 같다.", "With a difference of {0}, {1} gets *{2}*. So close to 0 the curve’s slope is almost its steepest, 0.25."},
	SigmoidLevel & inTable:         {"두 로짓이 같으면 차이가 0이라 둘 다 *50%*다. 곡선은 여기서 가장 가파르다.", "When both logits are equal the difference is 0, and both get *50%*. The curve is steepest here."},
	SigmoidEnd & inTable:           {"로짓이 끝값 {0}에 닿아 더 움직이지 않는다. 차이가 {1}{이면} {2}{은} *{3}*{이다}.", "A logit is at its end, {0}, and goes no further. With a difference of {1}, {2} gets *{3}*."},
	SigmoidPill & inTable:          {"d = {0}", "d = {0}"},
	SigmoidSame & inTable:          {"같은 d", "same d"},
	SigmoidTag & inTable:           {"σ({0}) = {1}", "σ({0}) = {1}"},
	SigmoidTagSlope & inTable:      {"기울기 {0}", "slope {0}"},
	SigmoidAxis & inTable:          {"두 로짓의 차이 d", "difference d of the logits"},
	SigmoidLogits & inTable:        {"로짓", "logits"},
	SigmoidFormula & inTable:       {"e^{0}^ / (e^{0}^ + e^{1}^) = 1 / (1 + e^{2}^) = {3}", "e^{0}^ / (e^{0}^ + e^{1}^) = 1 / (1 + e^{2}^) = {3}"},
	SigmoidPresetLevel & inTable:   {"반반", "Even"},
	SigmoidPresetSure & inTable:    {"거의 스팸", "Nearly surely spam"},
	SigmoidPresetOther & inTable:   {"거의 정상 메일", "Nearly surely not"},
	SigmoidSayLogit & inTable:      {"{0}의 로짓", "logit of {0}"},
	SigmoidSayLogitValue & inTable: {"{0}, 확률 {1}", "{0}, probability {1}"},
	SigmoidSayBoth & inTable:       {"두 로짓을 함께", "both logits together"},
	SigmoidSayBothValue & inTable:  {"{0}{과} {1}, 차이 {2}", "{0} and {1}, difference {2}"},
	SigmoidSayPoint & inTable:      {"곡선의 점, 두 로짓의 차이", "point of the curve, difference of the logits"},
	SigmoidSayPointValue & inTable: {"차이 {0}, {1} {2}", "difference {0}, {1} {2}"},
}
