package sim

// What a bad call to the State panics with.
const (
	badKnob   = "sim: no such knob"
	badTarget = "sim: no such target"
	badMsg    = "sim: no such message"
)
