// Package stage is the controller between what happens and what is shown. It
// takes events (pointers, keys, assistive technology, links), keeps the State
// with its undo, and gives back a Frame and what it asks of its host. It knows
// no engine, no browser, no clock: the host says how much time went by.
package stage
