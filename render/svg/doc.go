// Package svg writes a Frame as a standalone SVG in the looks of the painter: for
// posters, export and print, and where there is no WebGL.
//
// All is said in attributes. There is no style attribute and no style element, so
// that the result may be placed in a page that forbids them.
package svg
