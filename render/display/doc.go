// Package display ends the program with a sentence where no display can be
// reached. The engine would panic while it starts, before main is called.
// What the arguments ask for is answered all the same, as with a display.
//
// Import it for its effect. Go starts packages in the order of their import
// paths as soon as what they import has started; this one imports nothing that
// comes late, so its turn comes before the engine's. A test of the built
// program holds it to that.
package display
