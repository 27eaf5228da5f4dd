package main

import (
	"bufio"
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"strconv"
	"strings"
	"syscall"
	"time"

	"softmax/sim"
	"softmax/wasm/bench/row"
)

// drag counts what a drag allocates natively from the event to the last vertex.
func drag() ([]row.Row, error) {
	out, err := command(nil, "", "xvfb-run", "-a", "go", "test", "./render", "-run", "^$", "-bench", "^BenchmarkDrag$", "-benchmem")
	if err != nil {
		return nil, err
	}
	for line := range bytes.Lines(out) {
		fields := strings.Fields(string(line))
		if len(fields) == 0 || !strings.HasPrefix(fields[0], "BenchmarkDrag") {
			continue
		}
		of := map[string]float64{} // a number stands before its unit
		for i := 2; i+1 < len(fields); i += 2 {
			if of[fields[i+1]], err = strconv.ParseFloat(fields[i], 64); err != nil {
				return nil, err
			}
		}
		return []row.Row{
			{Figure: "native: softmax: own allocations from event to last vertex", Value: of["allocs/op"], Unit: "a frame", None: true},
			{Figure: "native: softmax: from event to last vertex", Value: of["ns/op"] / 1e6, Unit: "ms"},
		}, nil
	}
	return nil, fmt.Errorf("no BenchmarkDrag in %q", out)
}

// How long the window is left alone before and while it is watched.
const (
	settling = 5 * time.Second
	watched  = 10 * time.Second
	// The unit of Linux's account of a process.
	tick = 10 * time.Millisecond
)

// desktop measures how much of a core the window takes when left alone.
func desktop() ([]row.Row, error) {
	program, err := build(nil, "", "window", ".")
	if err != nil {
		return nil, err
	}
	var all []row.Row
	for _, s := range sim.Scenes(nil) {
		part, err := idle(program, s.String())
		if err != nil {
			return all, err
		}
		all = append(all, row.Row{Figure: fmt.Sprintf("desktop: %s: idle for 10 s, of a core", s), Value: part * 100, Unit: "%", Target: 0.5})
	}
	return all, nil
}

func idle(program, scene string) (part float64, err error) {
	c := exec.Command("xvfb-run", "-a", "-s", "-screen 0 1280x1024x24", "sh", "-c", `echo $$; exec "$0" -scene "$1"`, program, scene)
	c.Stderr = os.Stderr
	out, err := c.StdoutPipe()
	if err != nil {
		return 0, err
	}
	if err := c.Start(); err != nil {
		return 0, err
	}
	line, err := bufio.NewReader(out).ReadString('\n')
	if err != nil {
		return 0, err
	}
	pid, err := strconv.Atoi(strings.TrimSpace(line))
	if err != nil {
		return 0, err
	}
	defer func() {
		// The display ends with the window.
		if e := syscall.Kill(pid, syscall.SIGTERM); e != nil && err == nil {
			err = e
		}
		_ = c.Wait()
	}()
	time.Sleep(settling)
	before, err := spent(pid)
	if err != nil {
		return 0, err
	}
	time.Sleep(watched)
	after, err := spent(pid)
	return float64(after-before) / float64(watched), err
}

// spent returns the processor time of a process, of all its threads.
func spent(pid int) (time.Duration, error) {
	stat, err := os.ReadFile(fmt.Sprintf("/proc/%d/stat", pid))
	if err != nil {
		return 0, err
	}
	// The name in parentheses may hold spaces; after it the 12th and 13th field are meant.
	fields := strings.Fields(string(stat[bytes.LastIndexByte(stat, ')')+1:]))
	var sum time.Duration
	for _, f := range fields[11:13] {
		n, err := strconv.Atoi(f)
		if err != nil {
			return 0, err
		}
		sum += time.Duration(n) * tick
	}
	return sum, nil
}
