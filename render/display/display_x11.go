//go:build linux || freebsd || netbsd || openbsd

package display

import "syscall"

func init() {
	name, _ := syscall.Getenv("DISPLAY")
	if reachable(name) {
		return
	}
	lang := ""
	for _, key := range [...]string{"LC_ALL", "LC_MESSAGES", "LANG"} {
		if lang, _ = syscall.Getenv(key); lang != "" {
			break
		}
	}
	syscall.Write(2, []byte(sentence(name, lang)))
	syscall.Exit(1)
}

// sentence says in the reader's language why there is no window.
func sentence(name, lang string) string {
	ko := len(lang) >= 2 && lang[:2] == "ko"
	switch {
	case name == "" && ko:
		return "softmax: 화면이 없어 창을 열 수 없다. 데스크톱에서 실행하거나 DISPLAY를 정해야 한다.\n"
	case name == "":
		return "softmax: there is no display to open a window on. Run it on a desktop, or set DISPLAY.\n"
	case ko:
		return "softmax: DISPLAY가 가리키는 화면 " + name + "에 연결할 수 없어 창을 열 수 없다.\n"
	}
	return "softmax: the display " + name + " that DISPLAY names can't be reached, so no window can open.\n"
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
