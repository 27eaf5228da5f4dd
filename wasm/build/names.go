package main

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"maps"
	"path"
	"slices"
	"strings"
)

// assets is the folder of all that never changes under its name.
const assets = "a"

// asset puts a file that only pages of the site name. Where the site is hashed its
// name has a part of what is in it, so that it may be kept for ever.
func (s *site) asset(name string, data []byte) error {
	s.names[name] = name
	if s.hashed {
		ext := path.Ext(name)
		s.names[name] = fmt.Sprintf("%s/%s.%s%s", assets, strings.TrimSuffix(path.Base(name), ext), sumOf(data), ext)
	}
	return s.put(s.names[name], data)
}

// folder puts files whose names somebody puts together, so that their folder has
// the hash.
func (s *site) folder(name string, files map[string][]byte) error {
	s.names[name] = name
	if s.hashed {
		var all []byte
		for _, file := range slices.Sorted(maps.Keys(files)) {
			all = append(append(all, file...), files[file]...)
		}
		s.names[name] = fmt.Sprintf("%s/%s.%s", assets, name, sumOf(all))
	}
	for file, data := range files {
		if err := s.put(s.names[name]+"/"+file, data); err != nil {
			return err
		}
	}
	return nil
}

// at returns where an asset or a folder lies. One that nobody has put is a mistake
// of the build's order.
func (s *site) at(name string) (string, error) {
	at, ok := s.names[name]
	if !ok {
		return "", fmt.Errorf("%s is not in the site yet", name)
	}
	return at, nil
}

func sumOf(data []byte) string {
	sum := sha256.Sum256(data)
	return hex.EncodeToString(sum[:5])
}
