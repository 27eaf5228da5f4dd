package main

import (
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io"
	"os"
	"path"
	"path/filepath"
	"strings"
	"sync"

	"github.com/andybalholm/brotli"
)

// A packer is a way to compress.
type packer struct {
	suffix     string
	best, fast int
	pack       func(w io.Writer, level int) (io.WriteCloser, error)
}

var packers = []packer{
	{".gz", gzip.BestCompression, gzip.BestSpeed, func(w io.Writer, level int) (io.WriteCloser, error) {
		return gzip.NewWriterLevel(w, level)
	}},
	{".br", brotli.BestCompression, 4, func(w io.Writer, level int) (io.WriteCloser, error) {
		return brotli.NewWriterOptions(w, brotli.WriterOptions{Quality: level, LGWin: 24}), nil
	}},
}

// worthIt is the part of its size that a file must lose to be kept compressed.
const worthIt = 0.95

// compress writes the compressed forms beside the files. A form is kept in the
// cache by the hash of what it was made from, so that only news is compressed.
func (s *site) compress(fast bool) error {
	type job struct {
		name string
		data []byte
		p    packer
	}
	jobs := make(chan job)
	var mu sync.Mutex
	var failed error
	var wg sync.WaitGroup
	for range 2 {
		wg.Go(func() {
			for j := range jobs {
				err := s.packOne(j.name, j.data, j.p, fast, &mu)
				mu.Lock()
				if err != nil && failed == nil {
					failed = err
				}
				mu.Unlock()
			}
		})
	}
	for name := range s.files {
		s.packed[name] = make(map[string]int)
	}
	for name := range s.files {
		if forPeople(name) {
			continue
		}
		data, err := os.ReadFile(filepath.Join(s.dir, filepath.FromSlash(name)))
		if err != nil {
			return err
		}
		for _, p := range packers {
			jobs <- job{name, data, p}
		}
	}
	close(jobs)
	wg.Wait()
	return failed
}

// forPeople reports whether a file is for those who have the folder, not for who
// visits it.
func forPeople(name string) bool {
	ext := path.Ext(name)
	return ext == "" || ext == ".md" || name == "package.json" || name == ".nojekyll" || strings.HasPrefix(name, "embed/")
}

func (s *site) packOne(name string, data []byte, p packer, fast bool, mu *sync.Mutex) error {
	level := p.best
	if fast {
		level = p.fast
	}
	sum := sha256.Sum256(data)
	kept := filepath.Join(s.cache, fmt.Sprintf("%s-%d%s", hex.EncodeToString(sum[:16]), level, p.suffix))
	packed, err := os.ReadFile(kept)
	if err != nil {
		var b bytes.Buffer
		w, err := p.pack(&b, level)
		if err != nil {
			return err
		}
		if _, err := w.Write(data); err != nil {
			return err
		}
		if err := w.Close(); err != nil {
			return err
		}
		packed = b.Bytes()
		if err := write(kept, packed); err != nil {
			return err
		}
	}
	beside := filepath.Join(s.dir, filepath.FromSlash(name)) + p.suffix
	if float64(len(packed)) > worthIt*float64(len(data)) {
		if err := os.Remove(beside); err != nil && !os.IsNotExist(err) {
			return err
		}
		return nil
	}
	mu.Lock()
	s.packed[name][p.suffix] = len(packed)
	mu.Unlock()
	return write(beside, packed)
}
