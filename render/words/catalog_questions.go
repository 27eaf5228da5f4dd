package words

// The texts of the scene questions. QuestionsColour0+i is what colour i is called,
// QuestionsBall0+i what a ball of it is in a sentence (English has a word for that of
// its own), QuestionsLetter0+i what stands on it.
const (
	QuestionsTitle Key = 9<<tableBits + iota
	QuestionsCount
	QuestionsCount1
	QuestionsTight
	QuestionsTightShort
	QuestionsGap
	QuestionsGapShort
	QuestionsSure
	QuestionsLast
	QuestionsFull
	QuestionsRedrawn
	QuestionsRedrawn1
	QuestionsFirst
	QuestionsFirstEqual
	QuestionsMeanHigh
	QuestionsMeanLow
	QuestionsMeanEqual
	QuestionsAsk
	QuestionsHigh
	QuestionsLow
	QuestionsExact
	QuestionsColour0
	_
	_
	_
	QuestionsBall0
	_
	_
	_
	QuestionsLetter0
	_
	_
	_
	QuestionsIs
	QuestionsIsOr
	QuestionsYes
	QuestionsNo
	QuestionsExpected
	QuestionsAverage
	QuestionsIsEntropy
	QuestionsAndGap
	QuestionsE
	QuestionsH
	QuestionsEH
	QuestionsH1
	QuestionsMean
	QuestionsGuess
	QuestionsChart
	QuestionsChart1
	QuestionsChart0
	QuestionsJust
	QuestionsTick
	QuestionsDraw
	QuestionsFormula
	QuestionsFormulaH
	QuestionsPreset0
	QuestionsPreset1
	QuestionsPreset2
	QuestionsPreset3
	QuestionsPreset4
	QuestionsSayBalls
	QuestionsSayBallsValue
	QuestionsSayBallsHidden
	QuestionsSayDraws
	QuestionsSayDrawsValue
	QuestionsSayNoDraws
	QuestionsSayGuess

	questionsEnd
)

var questions = [questionsEnd & inTable][nLangs]string{
	QuestionsTitle & inTable:          {"공 알아맞히기", "Guess the ball"},
	QuestionsCount & inTable:          {"질문 {0}개", "{0} questions"},
	QuestionsCount1 & inTable:         {"질문 1개", "1 question"},
	QuestionsTight & inTable:          {"잘 물으면 평균 *{0}*로 무슨 색인지 안다. 확률이 모두 ½의 거듭제곱이라 엔트로피 *{1} bit*와 똑같다.", "At best it takes *{0}* on average to tell the colour. Every probability is a power of one half, so that is exactly the entropy, *{1} bit*."},
	QuestionsTightShort & inTable:     {"평균 *{0}*로 엔트로피 *{1} bit*와 똑같다.", "It takes *{0}* on average, exactly the entropy, *{1} bit*."},
	QuestionsGap & inTable:            {"잘 물으면 평균 *{0}*로 무슨 색인지 안다. 엔트로피 *{1} bit*보다 {2} 많다. 차이는 1보다 작고, 확률이 모두 ½의 거듭제곱일 때만 0이다.", "At best it takes *{0}* on average, {2} more than the entropy, *{1} bit*. The gap is below 1, and 0 only where every probability is a power of one half."},
	QuestionsGapShort & inTable:       {"평균 *{0}*로 엔트로피 *{1} bit*보다 {2} 많다.", "It takes *{0}* on average, {2} more than the entropy, *{1} bit*."},
	QuestionsSure & inTable:           {"{0}뿐이라 묻지 않아도 무슨 색인지 안다. *질문은 0개*, 엔트로피도 *0 bit*다.", "Every ball is {0}, so the colour is known without asking: *0 questions*, and an entropy of *0 bit*."},
	QuestionsLast & inTable:           {"마지막 {0}은 뺄 수 없다. 주머니가 비면 뽑을 공이 없기 때문이다. 한 색뿐이라 *질문은 0개*다.", "The last {0} ball can’t be taken away: from an empty bag nothing is drawn. One colour takes *0 questions*."},
	QuestionsFull & inTable:           {"{0}은 16개까지 넣을 수 있다.", "The bag takes up to 16 {0} balls."},
	QuestionsRedrawn & inTable:        {"{0}번 뽑은 공도 같은 난수로 다시 뽑았다.", "The {0} draws are made again with the same random numbers."},
	QuestionsRedrawn1 & inTable:       {"한 번 뽑은 공도 같은 난수로 다시 뽑았다.", "The one draw is made again with the same random number."},
	QuestionsFirst & inTable:          {"처음 뽑은 {0}은 *{1}*로 알아맞혔다. 더 뽑을수록 평균은 기댓값 {2}개에 다가간다.", "The first ball, a {0} one, took *{1}*. With more draws the mean approaches the expected {2}."},
	QuestionsFirstEqual & inTable:     {"처음 뽑은 {0}은 기댓값과 똑같이 *{1}*로 알아맞혔다.", "The first ball, a {0} one, took *{1}*, just as expected."},
	QuestionsMeanHigh & inTable:       {"방금 뽑은 {0}은 *{1}*로 알아맞혔다. {2}번의 평균은 *{3}개*로 기댓값 {4}개보다 {5} 많다.", "The {0} ball just drawn took *{1}*. The mean of {2} draws is *{3}*, {5} above the expected {4}."},
	QuestionsMeanLow & inTable:        {"방금 뽑은 {0}은 *{1}*로 알아맞혔다. {2}번의 평균은 *{3}개*로 기댓값 {4}개보다 {5} 적다.", "The {0} ball just drawn took *{1}*. The mean of {2} draws is *{3}*, {5} below the expected {4}."},
	QuestionsMeanEqual & inTable:      {"방금 뽑은 {0}은 *{1}*로 알아맞혔다. {2}번의 평균 *{3}개*는 기댓값과 똑같다.", "The {0} ball just drawn took *{1}*. The mean of {2} draws is *{3}*, just as expected."},
	QuestionsAsk & inTable:            {"예, 아니요로만 답하게 해서 뽑은 공의 색을 맞히려면 평균 몇 개의 질문이면 될까? 표시를 끌어 짐작하면 된다.", "With the best yes/no questions, how many does it take on average to tell the colour of a ball? Drag the marker to your guess."},
	QuestionsHigh & inTable:           {"짐작은 {0}개, 답은 *{1}개*다. 답보다 {2} 많게 보았다.", "You guessed {0}; the answer is *{1}*. Your guess was {2} too high."},
	QuestionsLow & inTable:            {"짐작은 {0}개, 답은 *{1}개*다. 답보다 {2} 적게 보았다.", "You guessed {0}; the answer is *{1}*. Your guess was {2} too low."},
	QuestionsExact & inTable:          {"짐작은 {0}개, 답도 *{1}개*다. 꼭 맞혔다.", "You guessed {0}, and the answer is *{1}*: spot on."},
	QuestionsColour0 & inTable:        {"빨강", "red"},
	QuestionsColour0&inTable + 1:      {"노랑", "yellow"},
	QuestionsColour0&inTable + 2:      {"하양", "white"},
	QuestionsColour0&inTable + 3:      {"검정", "black"},
	QuestionsBall0 & inTable:          {"빨간 공", "red"},
	QuestionsBall0&inTable + 1:        {"노란 공", "yellow"},
	QuestionsBall0&inTable + 2:        {"흰 공", "white"},
	QuestionsBall0&inTable + 3:        {"검은 공", "black"},
	QuestionsLetter0 & inTable:        {"빨", "R"},
	QuestionsLetter0&inTable + 1:      {"노", "Y"},
	QuestionsLetter0&inTable + 2:      {"하", "W"},
	QuestionsLetter0&inTable + 3:      {"검", "B"},
	QuestionsIs & inTable:             {"{0}인가?", "{0}?"},
	QuestionsIsOr & inTable:           {"{0}이나 {1}인가?", "{0} or {1}?"},
	QuestionsYes & inTable:            {"예", "yes"},
	QuestionsNo & inTable:             {"아니요", "no"},
	QuestionsExpected & inTable:       {"기대 질문 수 E", "Expected questions E"},
	QuestionsAverage & inTable:        {"평균 질문 수", "Questions on average"},
	QuestionsIsEntropy & inTable:      {"= H₂ {0} bit", "= H₂ {0} bit"},
	QuestionsAndGap & inTable:         {"= H₂ {0} bit + {1}", "= H₂ {0} bit + {1}"},
	QuestionsE & inTable:              {"E {0}", "E {0}"},
	QuestionsH & inTable:              {"H₂ {0}", "H₂ {0}"},
	QuestionsEH & inTable:             {"E = H₂ {0}", "E = H₂ {0}"},
	QuestionsH1 & inTable:             {"H₂ + 1", "H₂ + 1"},
	QuestionsMean & inTable:           {"평균 {0}", "mean {0}"},
	QuestionsGuess & inTable:          {"짐작 {0}", "guess {0}"},
	QuestionsChart & inTable:          {"{0}번 뽑은 질문 수와 그 평균", "{0} draws: questions and their mean"},
	QuestionsChart1 & inTable:         {"한 번 뽑은 질문 수와 그 평균", "1 draw: questions and their mean"},
	QuestionsChart0 & inTable:         {"뽑을 때마다 질문 수와 그 평균", "Draw by draw: questions and their mean"},
	QuestionsJust & inTable:           {"방금: {0}", "last: {0}"},
	QuestionsTick & inTable:           {"{0}번", "{0}"},
	QuestionsDraw & inTable:           {"공 뽑기", "Draw a ball"},
	QuestionsFormula & inTable:        {"E = {0} = {1}", "E = {0} = {1}"},
	QuestionsFormulaH & inTable:       {"엔트로피 H₂ = {0} bit = {1} nat", "entropy H₂ = {0} bit = {1} nat"},
	QuestionsPreset0 & inTable:        {"4·2·1·1", "4·2·1·1"},
	QuestionsPreset1 & inTable:        {"3·3·1·1", "3·3·1·1"},
	QuestionsPreset2 & inTable:        {"모두 같게", "All equal"},
	QuestionsPreset3 & inTable:        {"거의 한 색", "Nearly one"},
	QuestionsPreset4 & inTable:        {"한 색만", "One colour"},
	QuestionsSayBalls & inTable:       {"{0}의 수", "number of {0} balls"},
	QuestionsSayBallsValue & inTable:  {"{0}개, {1}", "{0}, {1}"},
	QuestionsSayBallsHidden & inTable: {"{0}개", "{0}"},
	QuestionsSayDraws & inTable:       {"뽑은 횟수", "number of draws"},
	QuestionsSayDrawsValue & inTable:  {"{0}번, 평균 {1}", "{0}, {1} on average"},
	QuestionsSayNoDraws & inTable:     {"아직 뽑지 않음", "none yet"},
	QuestionsSayGuess & inTable:       {"평균 질문 수 짐작", "guess for the average number of questions"},
}
