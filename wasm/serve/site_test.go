package main

import (
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"testing/fstest"
)

var files = fstest.MapFS{
	"index.html":      {Data: []byte("page")},
	"softmax.wasm":    {Data: []byte("plain")},
	"softmax.wasm.br": {Data: []byte("brotli")},
	"softmax.wasm.gz": {Data: []byte("gzip")},
	"boot.js":         {Data: []byte("script")},

	"a/boot.0123456789.js": {Data: []byte("script")},
}

func get(t *testing.T, method, path string, header ...string) (*http.Response, string) {
	t.Helper()
	r := httptest.NewRequest(method, path, nil)
	for i := 0; i < len(header); i += 2 {
		r.Header.Set(header[i], header[i+1])
	}
	w := httptest.NewRecorder()
	site(files).ServeHTTP(w, r)
	body, err := io.ReadAll(w.Result().Body)
	if err != nil {
		t.Fatal(err)
	}
	return w.Result(), string(body)
}

func TestSite(t *testing.T) {
	for _, c := range []struct {
		path, accept     string
		code             int
		kind, form, body string
	}{
		{"/", "", 200, "text/html; charset=utf-8", "", "page"},
		{"/softmax.wasm", "", 200, "application/wasm", "", "plain"},
		{"/softmax.wasm", "gzip, deflate, br, zstd", 200, "application/wasm", "br", "brotli"},
		{"/softmax.wasm", "gzip", 200, "application/wasm", "gzip", "gzip"},
		{"/softmax.wasm", "br;q=0, gzip;q=0.5", 200, "application/wasm", "gzip", "gzip"},
		{"/boot.js", "br", 200, "text/javascript; charset=utf-8", "", "script"},
		{"/../../go.mod", "", 404, "text/plain; charset=utf-8", "", ""},
		{"/none", "", 404, "text/plain; charset=utf-8", "", ""},
	} {
		r, body := get(t, "GET", c.path, "Accept-Encoding", c.accept)
		h := r.Header
		if r.StatusCode != c.code || h.Get("Content-Type") != c.kind || h.Get("Content-Encoding") != c.form {
			t.Errorf("%s (%s): %d %q %q", c.path, c.accept, r.StatusCode, h.Get("Content-Type"), h.Get("Content-Encoding"))
		}
		if c.code == 200 && body != c.body {
			t.Errorf("%s (%s): body %q, want %q", c.path, c.accept, body, c.body)
		}
		if h.Get("Access-Control-Allow-Origin") != "*" {
			t.Errorf("%s: no frame without an origin may read it", c.path)
		}
	}
}

func TestSiteIsNotSentTwice(t *testing.T) {
	first, _ := get(t, "GET", "/softmax.wasm", "Accept-Encoding", "br")
	tag := first.Header.Get("ETag")
	again, body := get(t, "GET", "/softmax.wasm", "Accept-Encoding", "br", "If-None-Match", tag)
	if again.StatusCode != http.StatusNotModified || body != "" {
		t.Errorf("the same file: %d, %d bytes", again.StatusCode, len(body))
	}
	other, _ := get(t, "GET", "/softmax.wasm", "Accept-Encoding", "gzip", "If-None-Match", tag)
	if other.StatusCode != http.StatusOK {
		t.Errorf("another form under the same tag: %d", other.StatusCode)
	}
}

func TestSiteKeepsWhatNeverChanges(t *testing.T) {
	for path, want := range map[string]bool{"/a/boot.0123456789.js": true, "/boot.js": false} {
		r, _ := get(t, "GET", path)
		if got := strings.Contains(r.Header.Get("Cache-Control"), "immutable"); got != want || r.StatusCode != 200 {
			t.Errorf("%s: %d, immutable %v, want %v", path, r.StatusCode, got, want)
		}
	}
}

func TestSiteOnlyReads(t *testing.T) {
	if r, _ := get(t, "POST", "/"); r.StatusCode != http.StatusMethodNotAllowed {
		t.Errorf("POST: %d", r.StatusCode)
	}
}
