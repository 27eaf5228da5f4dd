// Package wasm is what exists because of the browser: it brings what happens in
// the page to the Stage, and what the Stage asks for to the page. The parts that
// need no browser are here without it too, so that the desktop and the tests read
// a label, a flag and a key as the page does.
package wasm
