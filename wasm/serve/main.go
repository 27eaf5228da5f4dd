// Serve shows the built site on this machine.
//
//	go run ./wasm/serve [-addr localhost:8080] [-dir build/site]
package main

import (
	"flag"
	"fmt"
	"net"
	"net/http"
	"os"
	"time"

	"softmax/render/start"
)

func main() {
	addr := flag.String("addr", "localhost:8080", "where to listen")
	dir := flag.String("dir", "build/site", "the site to show")
	flag.Parse()
	if err := run(*addr, *dir); err != nil {
		fmt.Fprintln(os.Stderr, "serve:", err)
		os.Exit(1)
	}
}

func run(addr, dir string) error {
	if _, err := os.Stat(dir + "/index.html"); err != nil {
		return fmt.Errorf("there is no page in %s: build it first (go run ./wasm/build)", dir)
	}
	l, err := net.Listen("tcp", addr)
	if err != nil {
		return err
	}
	host, _, _ := net.SplitHostPort(addr)
	if host == "" {
		host = "localhost"
	}
	root := "http://" + net.JoinHostPort(host, fmt.Sprint(l.Addr().(*net.TCPAddr).Port))
	fmt.Printf("%s/story/%s.html   the story\n%s   a scene alone\n", root, start.Locale(os.Getenv), root)
	s := http.Server{Handler: site(os.DirFS(dir)), ReadHeaderTimeout: 10 * time.Second}
	return s.Serve(l)
}
