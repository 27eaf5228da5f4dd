package main

import (
	"encoding/json"
	"errors"

	"github.com/evanw/esbuild/pkg/api"
)

// A module is a script that others import, or that a page takes as one.
const (
	module  = api.FormatESModule
	classic = api.FormatIIFE
)

// An expression is a value that stands in the script as it is.
type expression string

// script returns a script with all that it imports, as short as it gets: readers
// pay for comments. defined are the names that the build gives it, with their values.
func script(file string, format api.Format, defined map[string]any) ([]byte, error) {
	values := make(map[string]string)
	for name, v := range defined {
		if e, ok := v.(expression); ok {
			values[name] = string(e)
			continue
		}
		data, err := json.Marshal(v)
		if err != nil {
			return nil, err
		}
		values[name] = string(data)
	}
	out := api.Build(api.BuildOptions{
		EntryPoints: []string{file}, Bundle: true, Format: format, Define: values, Target: api.ES2022, Charset: api.CharsetUTF8,
		MinifyWhitespace: true, MinifyIdentifiers: true, MinifySyntax: true,
	})
	var errs []error
	for _, m := range append(out.Errors, out.Warnings...) {
		errs = append(errs, errors.New(m.Location.File+": "+m.Text))
	}
	if len(errs) > 0 {
		return nil, errors.Join(errs...)
	}
	return out.OutputFiles[0].Contents, nil
}
