package slim

// An own is a file of ours in the place of one of the engine's: it must be there.
type own struct{ file, text, why string }

var owns = []own{
	{"internal/debug/caller.go", `package debug

type CallerType int

const (
	CallerTypeNone CallerType = iota
	CallerTypeRegular
	CallerTypeInternal
)

// FirstCaller knows nobody.
func FirstCaller() (file string, line int, callerType CallerType) { return "", 0, CallerTypeNone }
`, "leave out go/build, which finds the line that called the engine, for its log"},

	{"internal/graphicscommand/image_js.go", `package graphicscommand

import (
	"errors"
	"image"

	"github.com/hajimehoshi/ebiten/v2/internal/graphicsdriver"
)

var errDump = errors.New("graphicscommand: this build saves no images")

func (i *Image) Dump(graphicsdriver.Graphics, string, bool, image.Rectangle) (string, error) {
	return "", errDump
}

func DumpImages([]*Image, graphicsdriver.Graphics, string) (string, error) { return "", errDump }
`, "leave out archive/zip, in which the engine's images are saved"},

	{"imagedumper.go", `package ebiten

type imageDumper struct{}

func (*imageDumper) update() error            { return nil }
func (*imageDumper) dump(*Image, bool) error { return nil }
`, "leave out the key for a screenshot, the names of all keys and the clock's time as text"},

	{"internal/graphicsdriver/opengl/gl/debug.go", `package gl

// A DebugContext would say each call.
type DebugContext struct{ Context }
`, "leave out a printer of every call of WebGL"},

	{"internal/ui/keys_js.go", `package ui

import "syscall/js"

var uiKeyToJSCode map[Key]js.Value
`, "leave out what the keys are called: the page's own controls hear them"},

	{"internal/shaderir/program.go", `package shaderir

import (
	"bytes"
	"hash/fnv"
)

// A SourceID tells one shader's text from another's.
type SourceID [16]byte

func CalcSourceID(source []byte) (id SourceID) {
	h := fnv.New128a()
	_, _ = h.Write(bytes.TrimSpace(source))
	h.Sum(id[:0])
	return id
}

// A Program is a shader that was compiled when this copy was made.
type Program struct {
	UniformNames []string
	Uniforms     []Type
	TextureCount int
	SourceID     SourceID
	Early        bool     // the first frame draws with it
	Used         []uint32 // 1 where the shader reads the uniform, else 0
	VS, FS       string   // GLSL
}

// FilterUniformVariables puts 0 where the shader reads nothing, so that more
// calls are alike.
func (p *Program) FilterUniformVariables(uniforms []uint32) {
	for i, u := range p.Used {
		uniforms[i] *= u
	}
}
`, "leave out the program's tree, and with it go/constant and math/big"},

	{"internal/legacyshader/legacyshader.go", `package legacyshader

import (
	"errors"

	"github.com/hajimehoshi/ebiten/v2/internal/shaderir"
)

type Unit int

const (
	Texels Unit = iota
	Pixels
)

// Early calls use for each shader that the first frame draws with.
func Early(use func(*shaderir.Program)) {
	for i := range table {
		if table[i].Early {
			use(&table[i])
		}
	}
}

// CompileShader looks up what was compiled when this copy was made.
func CompileShader(src []byte) (*shaderir.Program, Unit, error) {
	id := shaderir.CalcSourceID(src)
	for i := range table {
		if table[i].SourceID == id {
			return &table[i], Pixels, nil
		}
	}
	return nil, 0, errors.New("legacyshader: this build has no shader compiler, and the shader is not one that was compiled ahead")
}
`, "look shaders up instead of compiling them: no go/parser, no go/printer, no start of the compiler"},
}

// gone are files that nothing needs any more.
var gone = []struct{ file, why string }{
	{"internal/graphics/shader.go", "the front of the shader compiler, and regexp"},
	{"internal/shaderir/check.go", "the types of a shader's expressions"},
	{"internal/legacyshader/convert.go", "the turning of old shaders into new ones"},
	{"internal/legacyshader/deprecated.go", "the old names in shaders"},
}
