// Package sim is the mathematics of the explorable: softmax and its relatives,
// and the state a reader changes. It is pure: no clock, no randomness, no
// output, and the same bits on every platform Go compiles for.
//
// # Conventions
//
// Logits are written z, probabilities p, the temperature T or temperature.
// Logarithms are natural and entropies are in nats, unless a name says bits.
//
// A function that fills a slice takes it first, as dst, and returns it. dst may
// be nil or have too little room, then the result is allocated; with enough
// room nothing is. dst may be the argument itself: z can become p in place.
//
// A logit of −Inf is a masked class: its probability is exactly 0 and it adds
// nothing to an entropy. Arguments that no answer fits (slices of different
// lengths, NaN, a temperature that is not positive and finite) panic with one
// of the Panic constants. [Exp], [Log] and [Log1p] follow package math instead:
// NaN in, NaN out.
//
// # The same bits everywhere
//
// The transcendental functions of package math differ between platforms (some
// are assembly), so sim has its own, built from +, −, ×, ÷ and tables. A
// compiler may also fuse x*y + z into one rounding where the processor can, so
// every product here is written float64(x*y): by the language specification an
// explicit conversion rounds. A test looks for products without it.
package sim
