package start

import (
	"errors"
	"fmt"
	"io"

	"softmax/render/words"
	"softmax/sim"
)

// What the program ends with.
const (
	Ended   = 0
	Failed  = 1 // the machine lacks what a window needs
	Misused = 2 // a flag was refused
)

// Arguments reads what the program is called with. Where that opens nothing,
// since help is asked for or a flag is refused, ok is false: the answer is
// written, and exit is what to end with.
func Arguments(args []string, system System, label sim.Labeler, stdout, stderr io.Writer) (o Opening, exit int, ok bool) {
	o, err := Flags(args, system, label)
	switch {
	case errors.Is(err, ErrHelp):
		fmt.Fprint(stdout, Usage())
		return o, Ended, false
	case err != nil:
		fmt.Fprintln(stderr, err)
		return o, Misused, false
	}
	return o, Ended, true
}

// Locale returns the language that the environment names first, English where
// it names none of ours.
func Locale(getenv func(key string) string) words.Lang {
	for _, key := range [...]string{"LC_ALL", "LC_MESSAGES", "LANG"} {
		if locale := getenv(key); locale != "" {
			if len(locale) >= 2 {
				if l, ok := words.Named(locale[:2]); ok {
					return l
				}
			}
			break
		}
	}
	return words.En
}
