package main

import (
	"bufio"
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"strconv"
	"strings"
	"time"

	"softmax/wasm/bench/load"
	"softmax/wasm/bench/row"
)

// drag counts what a drag allocates natively from the event to the last vertex.
func drag() ([]row.Row, error) {
	var links []string
	names := make(map[string]string)
	for _, l := range load.All() {
		links = append(links, l.Link)
		names["BenchmarkDrag/"+l.Link] = l.Name
	}
	out, err := command(nil, "", "xvfb-run", "-a", "go", "test", "./render", "-run", "^$", "-bench", "^BenchmarkDrag$", "-benchtime", "0.2s", "-cpu", "1",
		"-links", strings.Join(links, " "))
	if err != nil {
		return nil, err
	}
	var all []row.Row
	for line := range bytes.Lines(out) {
		fields := strings.Fields(string(line))
		if len(fields) == 0 || names[fields[0]] == "" {
			continue
		}
		of := map[string]float64{} // a number stands before its unit
		for i := 2; i+1 < len(fields); i += 2 {
			if of[fields[i+1]], err = strconv.ParseFloat(fields[i], 64); err != nil {
				return nil, err
			}
		}
		all = append(all,
			row.Row{Scene: names[fields[0]], Figure: "native own allocs to vertices", Value: of["allocs/op"], None: true},
			row.Row{Scene: names[fields[0]], Figure: "native event to vertices ms", Value: of["ns/op"] / 1e6})
	}
	if len(all) != 2*len(links) {
		return all, fmt.Errorf("%d of %d links in %q", len(all)/2, len(links), out)
	}
	return all, nil
}

// How long the windows are left alone before and while they are watched.
const (
	settling = 5 * time.Second
	watched  = 10 * time.Second
	// The unit of Linux's account of a process.
	tick = 10 * time.Millisecond
)

// desktop measures how much of a core a window takes when left alone, of all
// windows together, each on a display of its own: what hides another would make
// it idle for nothing.
func desktop() (all []row.Row, err error) {
	program, err := build(nil, "", "window", ".")
	if err != nil {
		return nil, err
	}
	loads := load.All()
	var pids []int
	for _, l := range loads {
		pid, end, err := window(program, l.Link)
		if err != nil {
			return nil, err
		}
		defer end()
		pids = append(pids, pid)
	}
	time.Sleep(settling)
	before, err := spent(pids)
	if err != nil {
		return nil, err
	}
	time.Sleep(watched)
	after, err := spent(pids)
	if err != nil {
		return nil, err
	}
	for i, l := range loads {
		part := float64(after[i]-before[i]) / float64(watched)
		all = append(all, row.Row{Scene: l.Name, Figure: "window idle: % of a core", Value: part * 100, Target: 0.5})
	}
	return all, nil
}

// window opens the program with a link on a new display without a screen. end ends both.
func window(program, link string) (pid int, end func(), err error) {
	read, write, err := os.Pipe()
	if err != nil {
		return 0, nil, err
	}
	defer read.Close()
	server := exec.Command("Xvfb", "-displayfd", "3", "-screen", "0", "1280x1024x24", "-nolisten", "tcp")
	server.ExtraFiles = []*os.File{write}
	err = server.Start()
	write.Close()
	if err != nil {
		return 0, nil, err
	}
	kill := func(c *exec.Cmd) { _ = c.Process.Kill(); _ = c.Wait() }
	number, err := bufio.NewReader(read).ReadString('\n')
	if err != nil {
		kill(server)
		return 0, nil, fmt.Errorf("Xvfb: %w", err)
	}
	c := exec.Command(program, "-link", link)
	c.Env, c.Stderr = append(os.Environ(), "DISPLAY=:"+strings.TrimSpace(number)), os.Stderr
	if err := c.Start(); err != nil {
		kill(server)
		return 0, nil, err
	}
	return c.Process.Pid, func() { kill(c); kill(server) }, nil
}

// spent returns the processor time of each process, of all its threads.
func spent(pids []int) (times []time.Duration, err error) {
	for _, pid := range pids {
		stat, err := os.ReadFile(fmt.Sprintf("/proc/%d/stat", pid))
		if err != nil {
			return nil, err
		}
		// The name in parentheses may hold spaces; after it the first is its state, the 12th and 13th are meant.
		fields := strings.Fields(string(stat[bytes.LastIndexByte(stat, ')')+1:]))
		if fields[0] == "Z" {
			return nil, fmt.Errorf("process %d has ended", pid)
		}
		var sum time.Duration
		for _, f := range fields[11:13] {
			n, err := strconv.Atoi(f)
			if err != nil {
				return nil, err
			}
			sum += time.Duration(n) * tick
		}
		times = append(times, sum)
	}
	return times, nil
}
