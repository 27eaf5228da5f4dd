// Package view is the vocabulary of a picture: the Frame with its ops and
// zones, the geometry and scales that place them, the theme that names their
// colours and sizes, and the widgets that scenes are made of.
//
// All lengths are dp, y grows downwards, angles are radians and grow clockwise
// from the positive x axis, as they appear on the screen.
package view
