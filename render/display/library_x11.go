//go:build linux || freebsd || netbsd || openbsd

package display

import "syscall"

// library is what the engine can't do without; packages bring it and the others
// that it opens.
const (
	library  = "libX11.so.6"
	packages = "libx11-6 libxcursor1 libxi6 libxinerama1 libxrandr2 libgl1"
)

// hasX11 reports whether the system's loader knows the library. Where it keeps
// no list, or looks in other places first, it is for the engine to try.
func hasX11() bool {
	if path, _ := syscall.Getenv("LD_LIBRARY_PATH"); path != "" {
		return true
	}
	list, ok := read("/etc/ld.so.cache")
	return !ok || contains(list, library+"\x00")
}

// read returns the content of a file; ok is false where there is none.
func read(path string) (content []byte, ok bool) {
	fd, err := syscall.Open(path, syscall.O_RDONLY|syscall.O_CLOEXEC, 0)
	if err != nil {
		return nil, false
	}
	defer syscall.Close(fd)
	buf := make([]byte, 1<<16)
	for {
		n, err := syscall.Read(fd, buf)
		if err == syscall.EINTR {
			continue
		}
		if n <= 0 {
			return content, err == nil
		}
		content = append(content, buf[:n]...)
	}
}

// contains is bytes.Contains: that package's turn comes later.
func contains(b []byte, s string) bool {
	for i := 0; i+len(s) <= len(b); i++ {
		if string(b[i:i+len(s)]) == s {
			return true
		}
	}
	return false
}
