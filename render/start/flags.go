package start

import (
	"errors"
	"strconv"
	"strings"

	"softmax/render/scene"
	"softmax/render/words"
	"softmax/sim"
)

// ErrHelp says that the flags ask for Usage.
var ErrHelp = errors.New("start: help asked for")

// Flags returns what the program's arguments ask for. Its error is one line in
// the reader's language, with the flag's name and what it can be.
func Flags(args []string, system System, label sim.Labeler) (Opening, error) {
	pairs, unknown, err := split(args)
	if err != nil {
		return Opening{}, err
	}
	o, refused := Read(pairs, system, label)
	lang := o.Env.Lang
	if unknown != "" {
		return Opening{}, errors.New(string(words.Append(nil, lang, words.RefusedFlag,
			[]byte(unknown), nil, nil, nil, []byte(strings.Join(dashed(), ", ")))))
	}
	for i := range refused {
		refused[i].Key = "-" + refused[i].Key
	}
	if asked(pairs, link) {
		_, no, ok := sim.Decode(o.Link, o.State, label)
		if !ok {
			return Opening{}, errors.New("-link: " + words.Text(lang, words.RefusedLink))
		}
		for i := range no {
			no[i].Key = "-link " + no[i].Key
		}
		refused = append(refused, no...)
	}
	if len(refused) > 0 {
		return Opening{}, errors.New(string(scene.Refused(nil, lang, refused[0])))
	}
	return o, nil
}

// split pairs each flag with its value: -key value, -key=value, with one dash or two.
func split(args []string) (pairs []sim.Pair, unknown string, err error) {
	known := keys()
	for i := 0; i < len(args); i++ {
		name, dash := strings.CutPrefix(args[i], "-")
		name = strings.TrimPrefix(name, "-")
		key, value, whole := strings.Cut(name, "=")
		if dash && (key == "h" || key == "help") {
			return nil, "", ErrHelp
		}
		if !dash || index(known, key) < 0 {
			if unknown == "" {
				unknown = args[i]
			}
			continue
		}
		if !whole && i+1 < len(args) {
			i++
			value = args[i]
		}
		if key != link {
			// The codec undoes the escapes of links; a flag has none.
			value = strings.ReplaceAll(value, "%", "%25")
		}
		pairs = append(pairs, sim.Pair{Key: key, Value: value})
	}
	return pairs, unknown, nil
}

func asked(pairs []sim.Pair, key string) bool {
	for _, p := range pairs {
		if p.Key == key {
			return true
		}
	}
	return false
}

// keys returns the name of every flag, in the order of the usage.
func keys() []string {
	names := []string{"scene"}
	for i := range sim.Rows {
		names = append(names, sim.Rows[i].Key)
	}
	names = append(names, "labels", "seed")
	for i := range settings {
		names = append(names, settings[i].key)
	}
	return append(names, link)
}

func dashed() []string {
	names := keys()
	for i := range names {
		names[i] = "-" + names[i]
	}
	return names
}

// Usage returns every flag with what it can be, one a line.
func Usage() string {
	var b strings.Builder
	line := func(key, value string) { b.WriteString("  -" + key + " " + value + "\n") }
	var scenes []string
	for _, s := range sim.Scenes(nil) {
		scenes = append(scenes, s.String())
	}
	line("scene", strings.Join(scenes, "|"))
	for i := range sim.Rows {
		r := &sim.Rows[i]
		switch value := number(r.Min) + "…" + number(r.Max); {
		case r.Grid == sim.Choice:
			line(r.Key, strings.Join(r.Choices, "|"))
		case r.Grid == sim.Faces:
			line(r.Key, "HT…  (1…"+strconv.Itoa(sim.MaxCoins)+")")
		case r.Grid == sim.Parts && r.PerClass():
			line(r.Key, value+",…  ("+strconv.Itoa(sim.MinClasses)+"…"+strconv.Itoa(sim.MaxClasses)+")")
		case r.Grid == sim.Parts:
			line(r.Key, value+",…  ("+strconv.Itoa(r.Count)+")")
		case r.PerClass():
			line(r.Key, value+",…  ("+strconv.Itoa(sim.MinClasses)+"…"+strconv.Itoa(sim.MaxClasses)+")")
		default:
			line(r.Key, value)
		}
	}
	line("labels", "a,b,…  (≤ "+strconv.Itoa(sim.MaxGraphemes)+")")
	line("seed", "0…")
	for i := range settings {
		s := &settings[i]
		if s.many {
			line(s.key, strings.Join(s.choices, ","))
		} else {
			line(s.key, strings.Join(s.choices, "|"))
		}
	}
	line(link, "'"+sim.Encode(sim.Default())+"&…'")
	return b.String()
}

func number(v float64) string { return strconv.FormatFloat(v, 'g', -1, 64) }
