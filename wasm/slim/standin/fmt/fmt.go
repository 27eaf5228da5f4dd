// Package fmt stands for the standard library's in messages for the console. It
// knows texts, whole numbers, truth and errors by any verb; of anything else a
// message says "?". The real one reads every type there is, and keeps in a program
// whatever those types can do.
package fmt

import (
	"strconv"
	"strings"
)

// A Stringer is what describes itself.
type Stringer interface{ String() string }

// Sprintf puts the arguments in the places of the verbs.
func Sprintf(format string, args ...any) string {
	var b strings.Builder
	for {
		text, rest, ok := strings.Cut(format, "%")
		b.WriteString(text)
		if !ok || rest == "" {
			return b.String()
		}
		// What stands before the verb's letter is how wide to write.
		n := strings.IndexFunc(rest, func(r rune) bool { return r == '%' || 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' })
		if n < 0 {
			return b.String()
		}
		format = rest[n+1:]
		if rest[n] == '%' {
			b.WriteByte('%')
			continue
		}
		if len(args) == 0 {
			b.WriteByte('?')
			continue
		}
		b.WriteString(say(args[0]))
		args = args[1:]
	}
}

func say(v any) string {
	switch v := v.(type) {
	case string:
		return v
	case error:
		return v.Error()
	case int:
		return strconv.Itoa(v)
	case int32:
		return strconv.Itoa(int(v))
	case int64:
		return strconv.FormatInt(v, 10)
	case uint32:
		return strconv.FormatUint(uint64(v), 10)
	case bool:
		return strconv.FormatBool(v)
	}
	return "?"
}

// Errorf returns an error that says so. It wraps the error among its arguments.
func Errorf(format string, args ...any) error {
	e := &failure{text: Sprintf(format, args...)}
	for _, v := range args {
		if inner, ok := v.(error); ok {
			e.inner = inner
		}
	}
	return e
}

type failure struct {
	text  string
	inner error
}

func (f *failure) Error() string { return f.text }
func (f *failure) Unwrap() error { return f.inner }
