// Bench runs the parts that measure and prints one table: each figure, its
// target, the same figure of what it is compared with, and the ratio of the two,
// measured in the same run. No figure fails it: a shared machine's times are no test.
//
//	go run ./wasm/bench [-parts native,wasm,gonum,drag,desktop,page]
//
// It is run in the top folder of the module, after make deps.
package main

import (
	"flag"
	"fmt"
	"os"
	"strings"

	"softmax/wasm/bench/row"
)

// The parts, in the table's order.
var parts = []struct {
	name string
	run  func() ([]row.Row, error)
}{
	{"native", native},
	{"wasm", underNode},
	{"gonum", gonum},
	{"drag", drag},
	{"desktop", desktop},
	{"page", page},
}

func main() {
	var names []string
	for _, p := range parts {
		names = append(names, p.name)
	}
	all := strings.Join(names, ",")
	wanted := flag.String("parts", all, "which parts to run")
	flag.Parse()
	var rows []row.Row
	bad := false
	for _, p := range parts {
		if !strings.Contains(","+*wanted+",", ","+p.name+",") {
			continue
		}
		fmt.Fprintf(os.Stderr, "bench: %s\n", p.name)
		more, err := p.run()
		rows = append(rows, more...)
		if err != nil {
			fmt.Fprintf(os.Stderr, "bench: %s: %v\n", p.name, err)
			bad = true
		}
	}
	table(os.Stdout, rows)
	if bad {
		os.Exit(1)
	}
}
