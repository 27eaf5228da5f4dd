package slim

// linkShader makes a shader of the GLSL that was made with the copy. The browser
// links the first frame's shaders while the program is still making that frame: to
// ask at once whether one is linked, as the engine does, is to wait for it. When
// that frame wants the first, all are asked for: whatever is drawn before a
// question must be done before its answer.
const linkShader = `func (s *Shader) compile() error {
	ctx := s.graphics.context.ctx
	p, ok := s.graphics.linked[s.ir.SourceID]
	if ok {
		for _, each := range s.graphics.linked {
			ctx.GetProgrami(uint32(each), gl.LINK_STATUS) // the browser keeps the answer
		}
		delete(s.graphics.linked, s.ir.SourceID) // another Shader of the source has its own
	} else {
		var err error
		if p, err = s.graphics.link(s.ir); err != nil {
			return err
		}
	}
	if ctx.GetProgrami(uint32(p), gl.LINK_STATUS) == gl.FALSE {
		err := errors.New("opengl: program error: " + ctx.GetProgramInfoLog(uint32(p)))
		s.graphics.deleteProgram(p)
		return err
	}
	s.p = p
	return nil
}

// link begins to compile and link, and does not wait for it.
func (g *Graphics) link(ir *shaderir.Program) (program, error) {
	vs, err := g.context.newShader(gl.VERTEX_SHADER, ir.VS)
	if err != nil {
		return 0, err
	}
	defer g.context.ctx.DeleteShader(uint32(vs))
	fs, err := g.context.newShader(gl.FRAGMENT_SHADER, ir.FS)
	if err != nil {
		return 0, err
	}
	defer g.context.ctx.DeleteShader(uint32(fs))
	return g.context.newProgram([]shader{vs, fs}, theArrayBufferLayout.names())
}

// linkEarly begins with every shader of the first frame. One that can't be begun
// is begun again when it is wanted, and the error is told then.
func (g *Graphics) linkEarly() {
	g.linked = make(map[shaderir.SourceID]program)
	legacyshader.Early(func(ir *shaderir.Program) {
		if p, err := g.link(ir); err == nil {
			g.linked[ir.SourceID] = p
		}
	})
	g.context.ctx.Flush()
}
`
