package main

import (
	"fmt"
	"io"
	"math"
	"slices"
	"strconv"
	"strings"
	"text/tabwriter"

	"softmax/wasm/bench/row"
)

// table prints the rows, those of each scene as a table of their own, and how many
// of the targets hold.
func table(out io.Writer, rows []row.Row) {
	w := tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
	fmt.Fprintln(w, "figure\tmeasured\ttarget\tcompared\t\tratio\ttarget\tholds")
	held, targets := 0, 0
	for _, r := range rows {
		holds, has := r.Holds()
		if has {
			targets++
		}
		if has && holds {
			held++
		}
		if r.Scene != "" {
			continue
		}
		other, ratio, verdict := "", "", ""
		if r.Beside != "" {
			other = short(r.Other)
		}
		if r.Ratio != 0 {
			ratio = strconv.FormatFloat(r.Ratio, 'f', 2, 64)
		}
		if has {
			verdict = "NO"
			if holds {
				verdict = "yes"
			}
		}
		fmt.Fprintf(w, "%s\t%s %s\t%s\t%s\t%s\t%s\t%s\t%s\n", r.Figure, short(r.Value), r.Unit, target(r), other, r.Beside, ratio, ratioTarget(r), verdict)
	}
	w.Flush()
	scenes(out, rows)
	fmt.Fprintf(out, "%d of %d targets hold.\n", held, targets)
}

// scenes prints the figures that each scene has: a line a scene and a column a
// figure. What does not hold has a mark.
func scenes(out io.Writer, rows []row.Row) {
	var names, figures []string
	of := make(map[[2]string]row.Row)
	put := func(list *[]string, s string) {
		if !slices.Contains(*list, s) {
			*list = append(*list, s)
		}
	}
	for _, r := range rows {
		if r.Scene != "" {
			put(&names, r.Scene)
			put(&figures, r.Figure)
			of[[2]string{r.Scene, r.Figure}] = r
		}
	}
	if len(names) == 0 {
		return
	}
	w := tabwriter.NewWriter(out, 0, 0, 2, ' ', tabwriter.AlignRight)
	line := func(name string, cell func(figure string) string) {
		fmt.Fprint(w, name, "\t")
		for _, f := range figures {
			fmt.Fprint(w, cell(f), "\t")
		}
		fmt.Fprintln(w)
	}
	heads := make(map[string][]string)
	high := 0
	for _, f := range figures {
		heads[f] = wrap(f, 9)
		high = max(high, len(heads[f]))
	}
	fmt.Fprintln(out)
	for i := range high {
		name := ""
		if i == high-1 {
			name = "scene"
		}
		line(name, func(f string) string {
			if k := i - high + len(heads[f]); k >= 0 {
				return heads[f][k]
			}
			return ""
		})
	}
	line("target", func(f string) string {
		r := of[[2]string{names[0], f}]
		return target(r) + ratioTarget(r)
	})
	for _, name := range names {
		line(name, func(f string) string {
			r, ok := of[[2]string{name, f}]
			if !ok {
				return ""
			}
			text := short(r.Value)
			if r.RatioTarget != 0 {
				text = short(r.Ratio)
			}
			if holds, has := r.Holds(); has && !holds {
				text = "NO " + text
			}
			return text
		})
	}
	w.Flush()
	fmt.Fprintln(out)
}

// wrap returns the words of a text in lines of about that many letters.
func wrap(text string, letters int) (lines []string) {
	for word := range strings.FieldsSeq(text) {
		if n := len(lines); n > 0 && len(lines[n-1])+1+len(word) <= letters {
			lines[n-1] += " " + word
		} else {
			lines = append(lines, word)
		}
	}
	return lines
}

func target(r row.Row) string {
	if r.None || r.Target != 0 {
		return "≤ " + short(r.Target)
	}
	return ""
}

func ratioTarget(r row.Row) string {
	if r.RatioTarget != 0 {
		return "≤ " + strconv.FormatFloat(r.RatioTarget, 'f', 2, 64)
	}
	return ""
}

// short writes three digits, or all before the point.
func short(x float64) string {
	if x == 0 {
		return "0"
	}
	digits := 2 - int(math.Floor(math.Log10(math.Abs(x))))
	return strconv.FormatFloat(x, 'f', min(max(digits, 0), 4), 64)
}
