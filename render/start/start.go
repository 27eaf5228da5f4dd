// Package start turns what the program is called with, flags or the query of a
// page, into what it begins with. The knobs' part of it is sim's codec; this
// adds what the host decides.
package start

import (
	"strings"

	"softmax/render/scene"
	"softmax/render/view"
	"softmax/render/words"
	"softmax/sim"
)

// A System is what the machine prefers where nothing else is asked for.
type System struct {
	Lang    words.Lang
	Theme   view.Theme
	Reduced bool // less motion
	Desktop bool
	Scene   sim.Scene // what a page of one scene shows
}

// An Opening is what the program begins with.
type Opening struct {
	State sim.State // the author's: Reset returns to it
	Env   scene.Env
	Link  string // where to go from there, or ""
}

// A setting is a key that changes the Env.
type setting struct {
	key     string
	choices []string
	many    bool // a list of choices, in any order
	set     func(e *scene.Env, choice int)
}

// auto leaves to the system what it stands for.
const auto = 0

var settings = [...]setting{
	{key: "lang", choices: []string{words.Ko.String(), words.En.String()},
		set: func(e *scene.Env, i int) { e.Lang = words.Lang(i) }},
	{key: "theme", choices: []string{auto: "auto", 1 + view.Light: view.Light.String(), 1 + view.Dark: view.Dark.String()},
		set: func(e *scene.Env, i int) {
			if i != auto {
				e.Theme = view.Theme(i - 1)
			}
		}},
	{key: "motion", choices: []string{auto: "auto", "reduce"},
		set: func(e *scene.Env, i int) { e.Reduced = e.Reduced || i != auto }},
	{key: "hide", choices: []string{"tools", "presets", "formula", "predict", "classes", "scenes"}, many: true,
		set: func(e *scene.Env, i int) { e.Hide |= 1 << i }},
}

// Parts returns the names of what can be left out, by the bits of scene.Hide.
func Parts() []string {
	for i := range settings {
		if settings[i].key == "hide" {
			return settings[i].choices
		}
	}
	return nil
}

// link is the key of a link to go to; in a page that is the hash.
const link = "link"

// readOnly is the key of a page that is there to be read: it leaves out what
// only hands need.
const (
	readOnly = "readonly"
	acting   = scene.HideTools | scene.HidePresets | scene.HidePredict | scene.HideClasses | scene.HideScenes
)

// Read returns what the pairs of a query ask for, and what of them was refused
// and left as the system or the factory has it.
func Read(pairs []sim.Pair, system System, label sim.Labeler) (Opening, []sim.Refusal) {
	o := Opening{Env: scene.Env{
		Lang: system.Lang, Theme: system.Theme, Reduced: system.Reduced, Desktop: system.Desktop,
	}}
	var refused []sim.Refusal
	for _, p := range pairs {
		if p.Key == link {
			o.Link = p.Value[strings.LastIndexByte(p.Value, '#')+1:] // a whole address will do
		}
		if p.Key == readOnly {
			o.Env.Hide |= acting
		}
		for i := range settings {
			if s := &settings[i]; s.key == p.Key {
				if no := s.read(&o.Env, p.Value); no != nil {
					refused = append(refused, *no)
				}
			}
		}
	}
	var no []sim.Refusal
	base := sim.Default()
	base.Scene = system.Scene
	o.State, no = sim.Author(base, pairs, label)
	return o, append(refused, no...)
}

// read sets what the text names, or nothing.
func (s *setting) read(e *scene.Env, text string) *sim.Refusal {
	parts := []string{text}
	if s.many {
		parts = strings.Split(text, ",")
	}
	set := *e
	for _, part := range parts {
		i := index(s.choices, strings.TrimSpace(part))
		if i < 0 {
			return &sim.Refusal{Key: s.key, Value: text, Why: sim.NotAChoice, Choices: s.choices}
		}
		s.set(&set, i)
	}
	*e = set
	return nil
}

func index(names []string, name string) int {
	for i, n := range names {
		if n == name {
			return i
		}
	}
	return -1
}
