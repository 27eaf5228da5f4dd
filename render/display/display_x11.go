//go:build linux || freebsd || netbsd || openbsd

package display

import (
	"os"
	"syscall"

	"softmax/render/start"
	"softmax/render/words"
	"softmax/wasm"
)

func init() {
	name := os.Getenv("DISPLAY")
	why := noDisplay
	switch {
	case reachable(name) && hasX11():
		return
	case reachable(name):
		why = noLibrary
	case name != "":
		why = notReachable
	}
	lang := start.Locale(os.Getenv)
	// What is asked for is answered first: help needs no window, and a flag is
	// as wrong without one.
	if _, exit, ok := start.Arguments(os.Args[1:], start.System{Lang: lang, Desktop: true}, wasm.Label, os.Stdout, os.Stderr); !ok {
		os.Exit(exit)
	}
	os.Stderr.WriteString("softmax: " + why.sentence(lang == words.Ko, name) + "\n")
	os.Exit(start.Failed)
}

// A reason is why there will be no window.
type reason uint8

const (
	noDisplay reason = iota
	notReachable
	noLibrary
)

// sentence says it, in Korean or in English, of the display with that name.
func (r reason) sentence(ko bool, name string) string {
	switch {
	case r == noDisplay && ko:
		return "화면이 없어 창을 열 수 없다. 데스크톱에서 실행하거나 DISPLAY를 정해야 한다."
	case r == noDisplay:
		return "there is no display to open a window on. Run it on a desktop, or set DISPLAY."
	case r == notReachable && ko:
		return "DISPLAY가 가리키는 화면 " + name + "에 연결할 수 없어 창을 열 수 없다."
	case r == notReachable:
		return "the display " + name + " that DISPLAY names can't be reached, so no window can open."
	case ko:
		return "라이브러리 " + library + "이 없어 창을 열 수 없다. 설치할 패키지(데비안, 우분투): " + packages
	}
	return "a window needs the library " + library + ". Packages to install (Debian, Ubuntu): " + packages
}

// reachable reports whether an X server listens at the name. Of a display on
// another machine or at a path it can't tell, and lets the engine try.
func reachable(name string) bool {
	number, local := localNumber(name)
	if !local {
		return name != ""
	}
	path := "/tmp/.X11-unix/X" + number
	// Some servers listen only at the abstract name, some only at the path.
	return connects("@"+path) || connects(path)
}

// localNumber returns the number of a display of this machine: ":1.0" is "1".
func localNumber(name string) (number string, ok bool) {
	for _, prefix := range [...]string{":", "unix:"} {
		n := len(prefix)
		if len(name) <= n || name[:n] != prefix {
			continue
		}
		end := n
		for end < len(name) && name[end] != '.' {
			if name[end] < '0' || name[end] > '9' {
				return "", false
			}
			end++
		}
		return name[n:end], end > n
	}
	return "", false
}

func connects(path string) bool {
	fd, err := syscall.Socket(syscall.AF_UNIX, syscall.SOCK_STREAM|syscall.SOCK_CLOEXEC, 0)
	if err != nil {
		return false
	}
	defer syscall.Close(fd)
	return syscall.Connect(fd, &syscall.SockaddrUnix{Name: path}) == nil
}
