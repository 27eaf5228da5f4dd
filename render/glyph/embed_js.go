package glyph

// embedded returns no extension: a page fetches it when a label needs it, since
// few do and it is larger than all the rest of the type.
func embedded() []byte { return nil }
