// Package glyph measures, places and draws text: the fonts of the program, their
// kerning, and a rasteriser. It knows no engine.
//
// Text is UTF-8 in NFC, with the marks of package view. A text is laid on its
// baseline from x = 0; lengths are dp unless a name says px, and y grows downwards.
package glyph
