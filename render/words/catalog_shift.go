package words

// The texts of the scene shift.
const (
	ShiftTitle Key = 3<<tableBits + iota
	ShiftTitleShort
	ShiftBoth
	ShiftAdd
	ShiftAddNone
	ShiftAddUndefined
	ShiftAddWas
	ShiftAddSame
	ShiftTimes
	ShiftTimesUndefined
	ShiftTimesNone
	ShiftNeutral
	ShiftLevel
	ShiftEnd
	ShiftBig
	ShiftBigSum
	ShiftBigFine
	ShiftAsk
	ShiftHigh
	ShiftLow
	ShiftExact
	ShiftGuess
	ShiftBefore
	ShiftSoftmax
	ShiftSoftmaxNote
	ShiftPlain
	ShiftPlainNote
	ShiftLogits
	ShiftStart
	ShiftPlus
	ShiftMinus
	ShiftProduct
	ShiftSame
	ShiftDiffers
	ShiftUndefined
	ShiftNone
	ShiftAddName
	ShiftAddValue
	ShiftTimesName
	ShiftTimesValue
	ShiftFromTo
	ShiftByTheBook
	ShiftLargest
	ShiftExp
	ShiftExpLess
	ShiftLess
	ShiftOverflow
	ShiftNaN
	ShiftInfinite
	ShiftComputer
	ShiftPresetBreak
	ShiftPresetFlat
	ShiftFormula
	ShiftFormulaBook
	ShiftSayLogit
	ShiftSayLogitTimes
	ShiftSayGuess

	shiftEnd
)

var shift = [shiftEnd & inTable][nLangs]string{
	ShiftTitle & inTable:          {"옮겨도 그대로, 늘리면 달라진다", "Shift and scale"},
	ShiftTitleShort & inTable:     {"옮기기와 늘리기", "Shift and scale"},
	ShiftBoth & inTable:           {"모두에 {0}{을} 더해도 소프트맥스는 *그대로다*. 모두에 {1}{을} 곱하면 *달라진다*. 온도를 {2}{으로} 한 것과 같다. z/Σz는 정반대다.", "Add {0} to every logit and softmax *stays the same*; multiply by {1} and it *changes*, just as at temperature {2}. z/Σz does the opposite."},
	ShiftAdd & inTable:            {"모두에 {0}{을} 더해도 로짓의 차이가 그대로라 소프트맥스도 *그대로다*. z/Σz에서 {1}의 몫은 {2}에서 *{3}*{으로} 바뀐다.", "Adding {0} to all changes no difference between logits, so softmax *stays the same*. In z/Σz the share of {1} goes from {2} to *{3}*."},
	ShiftAddNone & inTable:        {"0을 더하면 둘 다 그대로다. 손잡이 c를 끌면 z/Σz만 움직인다.", "Adding 0 changes neither. Drag c, and only z/Σz moves."},
	ShiftAddUndefined & inTable:   {"모두에 {0}{을} 더해도 소프트맥스는 *그대로다*. z/Σz는 합이 0이라 값이 없다.", "Add {0} to all and softmax *stays the same*. z/Σz has no value: its sum is 0."},
	ShiftAddWas & inTable:         {"모두에 {0}{을} 더해도 소프트맥스는 *그대로다*. z/Σz는 더하기 전에는 합이 0이라 값이 없다.", "Add {0} to all and softmax *stays the same*. z/Σz has no value before that: its sum is 0."},
	ShiftAddSame & inTable:        {"로짓이 모두 같으면 {0}{을} 더해도 몫은 둘 다 그대로다.", "Where all logits are equal, adding {0} changes no share in either."},
	ShiftTimes & inTable:          {"모두에 {0}{을} 곱하면 로짓의 차이도 {0}배가 되어 소프트맥스에서 {1}의 몫은 {2}에서 *{3}*{으로} 바뀐다. 온도를 {4}{으로} 한 것과 같다. z/Σz는 *그대로다*.", "Multiply all by {0} and every difference is {0} times as large: in softmax the share of {1} goes from {2} to *{3}*, just as at temperature {4}. z/Σz *stays the same*."},
	ShiftTimesUndefined & inTable: {"모두에 {0}{을} 곱하면 로짓의 차이도 {0}배가 되어 소프트맥스에서 {1}의 몫은 {2}에서 *{3}*{으로} 바뀐다. 온도를 {4}{으로} 한 것과 같다. z/Σz는 합이 0이라 값이 없다.", "Multiply all by {0} and every difference is {0} times as large: in softmax the share of {1} goes from {2} to *{3}*, just as at temperature {4}. z/Σz has no value: its sum is 0."},
	ShiftTimesNone & inTable:      {"1을 곱하면 둘 다 그대로다. 손잡이 a를 끌면 소프트맥스만 움직인다.", "Multiplying by 1 changes neither. Drag a, and only softmax moves."},
	ShiftNeutral & inTable:        {"0을 더하고 1을 곱하면 아무것도 달라지지 않는다. 두 손잡이를 끌면 달라지는 쪽이 보인다.", "Adding 0 and multiplying by 1 change nothing. Drag a handle and see which row changes."},
	ShiftLevel & inTable:          {"로짓이 모두 같으면 무엇을 더하거나 곱해도 소프트맥스는 모두 *33.3%*다.", "Where all logits are equal, softmax gives each *33.3%*, whatever you add or multiply by."},
	ShiftEnd & inTable:            {"로짓이 끝값 {0}에 닿아 더 움직이지 않는다.", "The logit is at its end, {0}, and goes no further."},
	ShiftBig & inTable:            {"모두에 {0}{을} 더하면 e^{1}^{은} 컴퓨터의 수에 담기지 않아 교과서대로는 *NaN*이다. 가장 큰 값을 먼저 빼면 답은 *더하기 전 그대로다*.", "Add {0} and e^{1}^ no longer fits into a computer’s number: by the book the answer is *NaN*. Subtract the largest first and the answer is *the same as before adding*."},
	ShiftBigSum & inTable:         {"모두에 {0}{을} 더하면 e^{1}^{은} 담겨도 합이 담기지 않아 교과서대로는 모두 *0*이고, c가 {2}{을} 넘으면 NaN이다. 가장 큰 값을 먼저 빼면 답은 *더하기 전 그대로다*.", "Add {0} and e^{1}^ still fits, but the sum does not: by the book every share is *0*, and past c = {2} it is NaN. Subtract the largest first and the answer is *the same as before adding*."},
	ShiftBigFine & inTable:        {"모두에 {0}{을} 더해도 아직은 교과서대로 계산한 답이 맞다. c가 {1}{을} 넘으면 오버플로가 난다.", "Add {0} and the answer by the book is still right. Past c = {1} the calculation overflows."},
	ShiftAsk & inTable:            {"모두에 {0}{을} 더하면 소프트맥스 막대는? 점선은 더하기 전이다. 빈 막대를 끌어 짐작하면 된다.", "Add {0} to all: where do the softmax bars go? The dashed bars are from before. Drag the hollow bars to your guess."},
	ShiftHigh & inTable:           {"{0}의 짐작은 {1}, 답은 처음 그대로 *{2}*{이다}. 답보다 {3}%포인트 높게 보았다. 더하기는 소프트맥스를 바꾸지 않는다.", "You guessed {1} for {0}; it stays *{2}*: {3} percentage points too high. Adding does not change softmax."},
	ShiftLow & inTable:            {"{0}의 짐작은 {1}, 답은 처음 그대로 *{2}*{이다}. 답보다 {3}%포인트 낮게 보았다. 더하기는 소프트맥스를 바꾸지 않는다.", "You guessed {1} for {0}; it stays *{2}*: {3} percentage points too low. Adding does not change softmax."},
	ShiftExact & inTable:          {"{0}의 짐작은 {1}, 답도 처음 그대로 *{2}*{이다}. 꼭 맞혔다. 더하기는 소프트맥스를 바꾸지 않는다.", "You guessed {1} for {0}, and it stays *{2}*: spot on. Adding does not change softmax."},
	ShiftGuess & inTable:          {"실선은 짐작", "solid: guess"},
	ShiftBefore & inTable:         {"실선은 잡기 전", "solid: before"},
	ShiftSoftmax & inTable:        {"소프트맥스", "softmax"},
	ShiftSoftmaxNote & inTable:    {"e^z^ / Σe^z^", "e^z^ / Σe^z^"},
	ShiftPlain & inTable:          {"z / Σz", "z / Σz"},
	ShiftPlainNote & inTable:      {"그냥 나누기", "just divide"},
	ShiftLogits & inTable:         {"로짓 z", "logits z"},
	ShiftStart & inTable:          {"점선은 처음", "dashed: start"},
	ShiftPlus & inTable:           {"z + {0}", "z + {0}"},
	ShiftMinus & inTable:          {"z − {0}", "z − {0}"},
	ShiftProduct & inTable:        {"{0} × z", "{0} × z"},
	ShiftSame & inTable:           {"그대로", "same"},
	ShiftDiffers & inTable:        {"달라짐", "differs"},
	ShiftUndefined & inTable:      {"÷0", "÷0"},
	ShiftNone & inTable:           {"값 없음", "no value"},
	ShiftAddName & inTable:        {"모두에 c 더하기", "add c to all"},
	ShiftAddValue & inTable:       {"c = {0}", "c = {0}"},
	ShiftTimesName & inTable:      {"모두에 a 곱하기", "multiply all by a"},
	ShiftTimesValue & inTable:     {"a = {0}", "a = {0}"},
	ShiftFromTo & inTable:         {"로짓 {0} → {1}", "logits {0} → {1}"},
	ShiftByTheBook & inTable:      {"교과서대로", "by the book"},
	ShiftLargest & inTable:        {"가장 큰 값 {0}{을} 빼고", "largest, {0}, subtracted"},
	ShiftExp & inTable:            {"e^z^", "e^z^"},
	ShiftExpLess & inTable:        {"e^(z − {0})^", "e^(z − {0})^"},
	ShiftLess & inTable:           {"z − {0}", "z − {0}"},
	ShiftOverflow & inTable:       {"여기부터 오버플로: c > {0}", "overflows from here: c > {0}"},
	ShiftNaN & inTable:            {"NaN", "NaN"},
	ShiftInfinite & inTable:       {"∞", "∞"},
	ShiftComputer & inTable:       {"컴퓨터로 계산하면", "like a computer"},
	ShiftPresetBreak & inTable:    {"÷0 가까이", "Near ÷0"},
	ShiftPresetFlat & inTable:     {"고르게", "Flatten"},
	ShiftFormula & inTable:        {"{0}: ", "{0}: "},
	ShiftFormulaBook & inTable:    {"교과서대로 {0} / ({1} + {2} + {3}) = {4}, 가장 큰 값을 빼고 ", "by the book {0} / ({1} + {2} + {3}) = {4}, with the largest subtracted "},
	ShiftSayLogit & inTable:       {"{0}, 더한 뒤 {1}", "{0}, {1} after adding"},
	ShiftSayLogitTimes & inTable:  {"{0}, 곱한 뒤 {1}", "{0}, {1} after multiplying"},
	ShiftSayGuess & inTable:       {"더한 뒤 {0}의 확률 짐작", "guess for the probability of {0} after adding"},
}
