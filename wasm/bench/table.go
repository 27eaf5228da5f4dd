package main

import (
	"fmt"
	"io"
	"math"
	"strconv"
	"text/tabwriter"

	"softmax/wasm/bench/row"
)

// table prints the rows, and how many of the targets hold.
func table(out io.Writer, rows []row.Row) {
	w := tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
	fmt.Fprintln(w, "figure\tmeasured\ttarget\tcompared\t\tratio\ttarget\tholds")
	held, targets := 0, 0
	for _, r := range rows {
		target, other, ratio, ratioTarget, verdict := "", "", "", "", ""
		if r.None || r.Target != 0 {
			target = "≤ " + short(r.Target)
		}
		if r.Beside != "" {
			other = short(r.Other)
		}
		if r.Ratio != 0 {
			ratio = strconv.FormatFloat(r.Ratio, 'f', 2, 64)
		}
		if r.RatioTarget != 0 {
			ratioTarget = "≤ " + strconv.FormatFloat(r.RatioTarget, 'f', 2, 64)
		}
		if holds, has := r.Holds(); has {
			targets++
			verdict = "NO"
			if holds {
				held++
				verdict = "yes"
			}
		}
		fmt.Fprintf(w, "%s\t%s %s\t%s\t%s\t%s\t%s\t%s\t%s\n", r.Figure, short(r.Value), r.Unit, target, other, r.Beside, ratio, ratioTarget, verdict)
	}
	w.Flush()
	fmt.Fprintf(out, "%d of %d targets hold.\n", held, targets)
}

// short writes three digits, or all before the point.
func short(x float64) string {
	if x == 0 {
		return "0"
	}
	digits := 2 - int(math.Floor(math.Log10(math.Abs(x))))
	return strconv.FormatFloat(x, 'f', min(max(digits, 0), 4), 64)
}
