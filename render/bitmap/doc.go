// Package bitmap draws Frames as pixels without a screen: the pictures that a build
// hands on, on machines with nothing but Go. It draws what the painter draws, by
// the same distances from edges, one op after the other.
package bitmap
