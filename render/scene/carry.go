package scene

import (
	"softmax/render/view"
	"softmax/render/words"
	"softmax/sim"
)

// carryWidth is the room in the list of scenes for taking a distribution along.
const carryWidth = 96

// carryButton draws, in a line of the list, the way to a scene that takes the
// present distribution along. It returns what is left of the line.
func (c *Context) carryButton(line view.Rect, to sim.Scene, title []byte) view.Rect {
	if !c.State.CanCarry(to) {
		return line
	}
	room, rest := line.CutRight(carryWidth)
	c.b.Button(room, view.Button{ID: idCarry + view.ID(to), Text: c.word(words.Carry), Name: c.word(words.CarryName, title),
		Act: view.Act{Verb: view.VerbMsg, Msg: view.MsgValue{Kind: view.MsgCarry, Arg: int(to)}}, Height: 28})
	return rest
}

// CarryNotice says what became of the distribution of a scene on its way.
func CarryNotice(lang words.Lang, from sim.Scene, c sim.Carriage) string {
	text := words.Append(nil, lang, words.Carried, []byte(words.Text(lang, titles[from])))
	if c.Lost {
		text = words.Append(append(text, ' '), lang, words.CarriedKept, view.AppendFixed(nil, float64(c.Kept), 0))
	}
	// Less than the percents show is no change.
	if c.Off >= 0.0005 {
		off, _ := view.AppendPercent(nil, c.Off)
		text = words.Append(append(text, ' '), lang, words.CarriedOff, off)
	}
	return string(text)
}
