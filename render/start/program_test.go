//go:build linux

package start_test

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"fmt"
	"image/png"
	"math"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"softmax/render/glyph"
	"softmax/render/scene"
	"softmax/render/stage"
	"softmax/render/view"
	"softmax/render/words"
	"softmax/sim"
)

// program builds the program as the Makefile does, and returns its path.
func program(t *testing.T) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "softmax")
	build := exec.Command("go", "build", "-o", path, "softmax")
	build.Env = append(os.Environ(), "CGO_ENABLED=0")
	if out, err := build.CombinedOutput(); err != nil {
		t.Fatalf("go build: %v\n%s", err, out)
	}
	return path
}

// xServer starts an X server of this test's own and returns its name.
func xServer(t *testing.T) string {
	t.Helper()
	for _, tool := range []string{"Xvfb", "xdotool"} {
		if _, err := exec.LookPath(tool); err != nil {
			t.Fatalf("this test needs %s (Debian: xvfb, xdotool)", tool)
		}
	}
	read, write, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	server := exec.Command("Xvfb", "-displayfd", "3", "-screen", "0", "1280x1024x24", "-nolisten", "tcp")
	server.ExtraFiles = []*os.File{write}
	if err := server.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { server.Process.Kill(); server.Wait() })
	write.Close()
	number, err := bufio.NewReader(read).ReadString('\n')
	if err != nil {
		t.Fatalf("Xvfb: %v", err)
	}
	return ":" + strings.TrimSpace(number)
}

// environment returns this process's, with the pairs instead of its own.
func environment(pairs ...string) []string {
	var env []string
	for _, v := range os.Environ() {
		key, _, _ := strings.Cut(v, "=")
		if key != "DISPLAY" && key != "LANG" && !strings.HasPrefix(key, "LC_") {
			env = append(env, v)
		}
	}
	return append(env, pairs...)
}

// end runs the program until it ends by itself, and returns its exit code.
func end(t *testing.T, path string, env []string, args ...string) (code int, stdout, stderr string) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), 20*time.Second)
	defer cancel()
	cmd := exec.CommandContext(ctx, path, args...)
	var out, errs bytes.Buffer
	cmd.Env, cmd.Stdout, cmd.Stderr, cmd.Dir = env, &out, &errs, t.TempDir()
	var exit *exec.ExitError
	if err := cmd.Run(); err != nil && !errors.As(err, &exit) {
		t.Fatal(err)
	}
	return cmd.ProcessState.ExitCode(), out.String(), errs.String()
}

func TestNoDisplay(t *testing.T) {
	path := program(t)
	for _, c := range []struct{ display, lang, want string }{
		{"", "C", "there is no display"},
		{"", "ko_KR.UTF-8", "화면이 없어"},
		{":64999", "C", ":64999"},
		{":64999.0", "ko_KR.UTF-8", ":64999.0에 연결할 수 없어"},
	} {
		code, stdout, stderr := end(t, path, environment("DISPLAY="+c.display, "LANG="+c.lang))
		if code != 1 || stdout != "" || !strings.Contains(stderr, c.want) || strings.Count(stderr, "\n") != 1 {
			t.Errorf("DISPLAY=%s LANG=%s: exit %d, %q and %q", c.display, c.lang, code, stdout, stderr)
		}
	}
}

func TestBadFlags(t *testing.T) {
	path := program(t)
	env := environment("DISPLAY="+xServer(t), "LANG=C")
	bare := environment("LANG=C")
	for _, c := range []struct {
		args []string
		want []string
	}{
		{[]string{"-temperature", "30"}, []string{"-temperature", "30", "0.05", "20"}},
		{[]string{"-temperature=warm", "-lang=ko"}, []string{"-temperature", "warm", "0.05", "20", "수가 아니다"}},
		{[]string{"-logits", "1"}, []string{"-logits", "2", "12"}},
		{[]string{"-logits", "1,7"}, []string{"-logits", "-6", "6"}},
		{[]string{"-logits"}, []string{"-logits"}},
		{[]string{"-theme", "grey"}, []string{"-theme", "grey", "auto, light, dark"}},
		{[]string{"-labels", strings.Repeat("a", 25)}, []string{"-labels", "24"}},
		{[]string{"-size", "3"}, []string{"-size", "-temperature"}},
		{[]string{"cats"}, []string{"cats", "-scene"}},
		{[]string{"-link", "nothing"}, []string{"-link"}},
		{[]string{"-link", "v=1&temperature=99"}, []string{"-link temperature", "99", "0.05", "20"}},
	} {
		code, stdout, stderr := end(t, path, env, c.args...)
		if code != 2 || stdout != "" || strings.Count(stderr, "\n") != 1 {
			t.Errorf("%q: exit %d, %q and %q", c.args, code, stdout, stderr)
		}
		for _, w := range c.want {
			if !strings.Contains(strings.ReplaceAll(stderr, "−", "-"), w) {
				t.Errorf("%q: no %q in %q", c.args, w, stderr)
			}
		}
		if code, _, without := end(t, path, bare, c.args...); code != 2 || without != stderr {
			t.Errorf("%q without a display: exit %d, %q; with one %q", c.args, code, without, stderr)
		}
	}
	for _, env := range [][]string{env, bare} {
		if code, stdout, _ := end(t, path, env, "-help"); code != 0 || !strings.Contains(stdout, "-temperature 0.05…20\n") {
			t.Errorf("-help: exit %d, %q", code, stdout)
		}
	}
}

// TestWindow takes hold of the window with a real pointer and real keys, and
// finds by the printed links what a Stage makes of the same.
func TestWindow(t *testing.T) {
	path := program(t)
	display := xServer(t)
	cmd := exec.Command(path, "-lang", "en", "-logits", "2,1,0.1", "-labels", "cat,dog,100%", "-temperature", "1.5", "-motion", "reduce")
	cmd.Env, cmd.Dir = environment("DISPLAY="+display, "LANG=C"), t.TempDir()
	cmd.Stderr = os.Stderr
	stdout, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	defer func() { cmd.Process.Kill(); cmd.Wait() }()
	lines := make(chan string, 16)
	go func() {
		for in := bufio.NewScanner(stdout); in.Scan(); {
			lines <- in.Text()
		}
	}()
	next := func() string {
		t.Helper()
		select {
		case l := <-lines:
			return l
		case <-time.After(20 * time.Second):
			t.Fatal("the program prints nothing")
			return ""
		}
	}

	state, refused := sim.Author(sim.Default(), []sim.Pair{
		{Key: "logits", Value: "2,1,0.1"}, {Key: "labels", Value: "cat,dog,100%25"}, {Key: "temperature", Value: "1.5"}},
		func(raw string) (string, bool) { return raw, true })
	if len(refused) > 0 {
		t.Fatal(refused)
	}
	fonts, err := glyph.New()
	if err != nil {
		t.Fatal(err)
	}
	s := stage.New(scene.Env{Lang: words.En, Reduced: true, Desktop: true}, state, fonts)
	const width = 1100
	height := math.Floor(scene.Height(state.Scene, width, state.N) + 0.5)
	s.Handle(stage.Event{Kind: stage.Resize, At: view.Point{X: width, Y: height}})

	tool := func(args ...string) string {
		t.Helper()
		ctx, cancel := context.WithTimeout(t.Context(), 20*time.Second)
		defer cancel()
		c := exec.CommandContext(ctx, "xdotool", args...)
		c.Env = cmd.Env
		out, err := c.CombinedOutput()
		if err != nil {
			t.Fatalf("xdotool %q: %v\n%s", args, err, out)
		}
		time.Sleep(100 * time.Millisecond)
		return strings.TrimSpace(string(out))
	}
	window := tool("search", "--sync", "--onlyvisible", "--limit", "1", "--pid", strconv.Itoa(cmd.Process.Pid))
	tool("windowfocus", "--sync", window)
	time.Sleep(time.Second)

	point := func(kind stage.Happening, p view.Point) { s.Handle(stage.Event{Kind: kind, At: p}) }
	move := func(p view.Point) {
		tool("mousemove", "--window", window, fmt.Sprint(int(p.X)), fmt.Sprint(int(p.Y)))
		point(stage.PointerMove, p)
	}
	press := func(p view.Point) { move(p); tool("mousedown", "1"); point(stage.PointerDown, p) }
	release := func(p view.Point) { tool("mouseup", "1"); point(stage.PointerUp, p) }
	type key struct {
		name  string
		event stage.Event
	}
	rune_ := func(r rune) stage.Event { return stage.Event{Kind: stage.KeyDown, Key: stage.KeyRune, Rune: r} }
	named := func(k stage.Key) stage.Event { return stage.Event{Kind: stage.KeyDown, Key: k} }
	ctrl := func(r rune, shift bool) stage.Event {
		return stage.Event{Kind: stage.KeyDown, Key: stage.KeyRune, Rune: r, Ctrl: true, Shift: shift}
	}
	keys := func(keys ...key) {
		for _, k := range keys {
			tool("key", k.name)
			s.Handle(k.event)
		}
	}
	handle := func(target sim.Target) view.Point {
		t.Helper()
		f := s.Frame()
		for i := range f.Zones {
			if z := &f.Zones[i]; z.Role == view.RoleHandle && z.Target == target {
				return view.Point{X: math.Round(z.At.X), Y: math.Round(z.At.Y)}
			}
		}
		t.Fatalf("no handle for %d", target)
		return view.Point{}
	}
	shared := func(reason string) {
		t.Helper()
		tool("key", "s")
		s.Handle(rune_('s'))
		s.Effects(nil)
		got, want := next(), "#"+s.Link()
		t.Log(reason, got)
		if got != want {
			t.Errorf("%s: the window's state is\n%s, want\n%s", reason, got, want)
		}
		name := next()
		file, err := os.Open(filepath.Join(cmd.Dir, name))
		if err != nil {
			t.Fatal(err)
		}
		defer file.Close()
		if img, err := png.DecodeConfig(file); err != nil || img.Width != 2*width || img.Height != int(2*height) {
			t.Errorf("%s: the picture %s is %d × %d: %v", reason, name, img.Width, img.Height, err)
		}
	}

	before := s.Link()
	shared("as the flags say")
	from := handle(sim.KnobTarget(sim.Z0))
	to := from.Add(view.Point{X: 3, Y: 41})
	press(from)
	move(from.Add(view.Point{Y: 20}))
	move(to)
	release(to)
	if s.Link() == before {
		t.Fatal("the drag changed nothing")
	}
	shared("a dragged logit")

	bar := handle(sim.Bar0 + 1)
	press(bar)
	move(bar.Add(view.Point{Y: -60}))
	release(bar.Add(view.Point{Y: -60}))
	shared("a dragged bar")

	press(handle(sim.KnobTarget(sim.Z0 + 1)))
	release(handle(sim.KnobTarget(sim.Z0 + 1)))
	keys(key{"Up", named(stage.KeyUpward)}, key{"Up", named(stage.KeyUpward)}, key{"Page_Down", named(stage.KeyPageDown)})
	shared("arrows and a page")
	keys(key{"minus", rune_('-')}, key{"1", rune_('1')}, key{"period", rune_('.')}, key{"5", rune_('5')}, key{"Return", named(stage.KeyEnter)})
	shared("a typed value")
	keys(key{"Tab", named(stage.KeyTab)}, key{"Home", named(stage.KeyHome)})
	shared("the next stop")
	keys(key{"ctrl+z", ctrl('z', false)}, key{"ctrl+z", ctrl('z', false)})
	shared("two steps back")
	keys(key{"ctrl+shift+z", ctrl('z', true)}, key{"ctrl+y", ctrl('y', false)})
	shared("and forth")
	keys(key{"l", rune_('l')}, key{"t", rune_('t')})
	shared("the other language and theme")
	field := button(t, s.Frame(), view.VerbRename)
	press(field)
	release(field)
	keys(key{"BackSpace", named(stage.KeyBackspace)}, key{"A", rune_('A')}, key{"space", named(stage.KeySpace)},
		key{"s", rune_('s')}, key{"percent", rune_('%')}, key{"Return", named(stage.KeyEnter)})
	if !strings.Contains(s.Link(), "A%20s%25") {
		t.Errorf("the label was not written: %s", s.Link())
	}
	shared("a new label")
	keys(key{"r", rune_('r')})
	if s.Link() != before {
		t.Errorf("reset leaves %s", s.Link())
	}
	shared("reset")

	idle := func() int { return busyTicks(t, cmd.Process.Pid) }
	time.Sleep(time.Second)
	ticks := idle()
	time.Sleep(3 * time.Second)
	if n := idle() - ticks; n > 1 {
		t.Errorf("the window works for %d of 300 ticks while nothing moves", n)
	}
}

// button returns the middle of the first zone that does it.
func button(t *testing.T, f *view.Frame, verb view.Verb) view.Point {
	t.Helper()
	for i := range f.Zones {
		if z := &f.Zones[i]; z.Act.Verb == verb {
			return view.Point{X: math.Round(z.At.X), Y: math.Round(z.At.Y)}
		}
	}
	t.Fatalf("no zone does %d", verb)
	return view.Point{}
}

// busyTicks returns how many hundredths of a second the process has worked.
func busyTicks(t *testing.T, pid int) int {
	t.Helper()
	stat, err := os.ReadFile(fmt.Sprintf("/proc/%d/stat", pid))
	if err != nil {
		t.Fatal(err)
	}
	fields := strings.Fields(string(stat[bytes.LastIndexByte(stat, ')')+1:]))
	user, _ := strconv.Atoi(fields[11])
	system, _ := strconv.Atoi(fields[12])
	return user + system
}
