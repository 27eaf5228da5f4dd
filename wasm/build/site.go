package main

import (
	"bytes"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"sort"
	"strings"
	"text/tabwriter"
)

// A site is the folder that is served, and what was put into it this time.
type site struct {
	dir, cache string
	files      map[string]int // name → size
	packed     map[string]map[string]int
	hashed     bool              // names of assets have their hash
	names      map[string]string // what an asset is called → where it lies
	root       string            // the address it will have, with a slash at the end, or ""
}

func newSite(dir, cache string) *site {
	return &site{dir: dir, cache: cache, files: make(map[string]int), packed: make(map[string]map[string]int), names: make(map[string]string)}
}

// put writes a file, unless it stands there as it is already.
func (s *site) put(name string, data []byte) error {
	s.files[name] = len(data)
	return write(filepath.Join(s.dir, filepath.FromSlash(name)), data)
}

// copy puts a file from elsewhere.
func (s *site) copy(name, from string) error {
	data, err := os.ReadFile(from)
	if err != nil {
		return err
	}
	return s.put(name, data)
}

func write(name string, data []byte) error {
	if old, err := os.ReadFile(name); err == nil && bytes.Equal(old, data) {
		return nil
	}
	if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
		return err
	}
	return os.WriteFile(name, data, 0o644)
}

// sweep removes what an earlier build left and this one did not make.
func (s *site) sweep() error {
	return filepath.WalkDir(s.dir, func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		rel, err := filepath.Rel(s.dir, name)
		if err != nil {
			return err
		}
		plain := filepath.ToSlash(rel)
		for _, p := range packers {
			plain = strings.TrimSuffix(plain, p.suffix)
		}
		if _, ok := s.files[plain]; ok && (plain == filepath.ToSlash(rel) || !forPeople(plain)) {
			return nil
		}
		return os.Remove(name)
	})
}

// report prints the size of every file, and of all that a reader fetches to go live.
func (s *site) report(w io.Writer) {
	var names []string
	for name := range s.files {
		names = append(names, name)
	}
	sort.Strings(names)
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintln(t, "bytes\tgzip\tbrotli\t ")
	posters, live := 0, [3]int{}
	first := map[string]bool{"index.html": true} // what every reader fetches
	for name, at := range s.names {
		first[at] = path.Dir(name) == "."
	}
	for _, name := range names {
		sizes := [3]int{s.files[name], s.packed[name][".gz"], s.packed[name][".br"]}
		for i := range sizes {
			if sizes[i] == 0 {
				sizes[i] = sizes[0]
			}
			if first[name] {
				live[i] += sizes[i]
			}
		}
		if path.Ext(name) == ".svg" {
			posters++
			continue
		}
		fmt.Fprintf(t, "%d\t%d\t%d\t  %s\n", sizes[0], sizes[1], sizes[2], name)
	}
	fmt.Fprintf(t, "%d\t%d\t%d\t  to go live, without the poster\n", live[0], live[1], live[2])
	t.Flush()
	fmt.Fprintf(w, "%d posters; the site is in %s\n", posters, s.dir)
}
