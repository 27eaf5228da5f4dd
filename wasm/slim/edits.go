package slim

// edits are the changes within files. An anchor is as short as it can be alone.
var edits = []edit{
	// A page is no guest of a machine that it is drawn by.
	{file: "internal/ui/ui_other.go", from: "\tvmguest.MarkGuest(false)\n",
		why: "leave out encoding/gob and net, by which a virtual machine's guest speaks with its host"},

	// Pictures of what is drawn, for those who work on the engine.
	{file: "internal/graphicscommand/image.go", from: "func (i *Image) dumpTo(", to: "\n}\n",
		why: "leave out the PNG writer, which only saves the engine's images for its makers"},
	{file: "internal/thread/thread.go", from: "func logDiscardedCall() {\n", to: "\n}\n", new: "func logDiscardedCall() {}\n",
		why: "leave out a line in the log for a call after the end: a page has no thread that ends"},

	// The shaders are compiled already.
	{file: "internal/builtinshader/shader.go", from: "var (\n\tshaders ", to: "\n)\n",
		why: "leave out where the texts of the built-in shaders are kept once they are made"},
	{file: "internal/builtinshader/shader.go", from: "var tmpl = ", to: "`))\n",
		why: "leave out text/template: it makes the texts of the built-in shaders"},
	{file: "internal/builtinshader/shader.go", from: "func ShaderSource(", to: "\n}\n",
		new: "func ShaderSource(filter Filter, address Address) []byte {\n\tif address != AddressUnsafe {\n\t\treturn nil\n\t}\n\treturn []byte(sources[filter])\n}\n",
		why: "give the texts that were made with the copy"},
	{file: "internal/colormshader/shader.go", from: "var (\n\tshaders ", to: "\n)\n",
		why: "leave out where the texts of the colour matrix's shaders are kept"},
	{file: "internal/colormshader/shader.go", from: "var tmpl = ", to: "`))\n",
		why: "leave out text/template here too; nothing here has a colour matrix"},
	{file: "internal/colormshader/shader.go", from: "func ShaderSource(", to: "\n}\n", new: "func ShaderSource(Filter, Address) []byte { return nil }\n",
		why: "let a colour matrix fail as a shader that was not compiled ahead"},
	{file: "internal/graphicsdriver/opengl/shader.go", from: "\tversion := ", to: "glsl.Compile(s.ir, version)\n\t}\n", new: "\tvssrc, fssrc := s.ir.VS, s.ir.FS\n",
		why: "hand the browser the GLSL that was made with the copy, without the compiler to it"},
	{file: "internal/graphicsdriver/opengl/context.go", from: "func (c *context) glslVersion() ", to: "\n}\n",
		why: "leave out the choice of GLSL's version: a page has one"},
	{file: "internal/shaderir/type.go", from: "func descendantLocalVars(", to: "\n}\n",
		why: "leave out what only a compiler asks of a variable's type"},
	{file: "internal/shaderir/type.go", from: "func localVariableType(", to: "\n}\n",
		why: "leave out the same for one function"},
	{file: "internal/shaderir/type.go", from: "func (p *Program) LocalVariableType(", to: "\n}\n",
		why: "leave out the same for a whole shader"},
	{file: "internal/ui/shader.go", from: "\tidx := origLen\n", to: "\treturn dst\n",
		new: "\tif len(uniforms) > 0 {\n\t\tpanic(\"ui: this build has no uniforms\")\n\t}\n\treturn dst\n",
		why: "leave out package reflect, which reads a shader's uniforms: ours has none"},

	// The page.
	{file: "internal/ui/ui_js.go", from: "\t// TODO: If DeviceScaleFactor changes, call updateScreenSize.\n",
		new: "\tif f := window.Get(\"devicePixelRatio\").Float(); f > 0 && f != theMonitor.deviceScaleFactor && u.hiDPIEnabled {\n\t\ttheMonitor.deviceScaleFactor = f\n\t\tu.updateScreenSize()\n\t}\n",
		why: "follow the screen's scale when the page is zoomed or moved to another screen"},
	{file: "internal/ui/ui_js.go", from: "\tif err := gamepad.Update(", to: "\n\t}\n",
		why: "ask for no gamepads: nobody plays with one, and a frame that may not have any would end the program"},
	{file: "internal/ui/ui_js.go", from: "func (u *UserInterface) appendDroppedFiles(", to: "\n}\n", new: "func (u *UserInterface) appendDroppedFiles(js.Value) {}\n",
		why: "take no files that are dropped on the canvas: it is inert"},
	{file: "internal/ui/ui_js.go", from: "\t\tconst interval = ", to: "\t\t\tcase <-reqStopAudioCh:\n\t\t\t\treturn\n\t\t\t}\n\t\t}\n", new: "\t\t<-reqStopAudioCh\n",
		why: "stop the clock that looks ten times a second whether sound must be silent: there is none"},
	{file: "internal/ui/ui_js.go", from: "\t// Keyboard\n", to: "\t// Context\n",
		why: "listen to no keys, mouse or fingers on the canvas: it is inert, and the page's own controls hear them"},
	{file: "internal/ui/input_js.go", from: "var uiKeyToJSKey = ", to: "\n}\n", new: "var uiKeyToJSKey map[Key]js.Value\n",
		why: "leave out what the keys write, for the same reason"},

	// What is drawn.
	{file: "stencilbuffer.go", from: "func drawTrianglesShaderWithStencilBuffer(", to: "\n}\n",
		new: "func drawTrianglesShaderWithStencilBuffer(*Image, []Vertex, []uint32, *Shader, *DrawTrianglesShaderOptions) {\n\tpanic(\"ebiten: this build has neither fill rules nor antialiasing\")\n}\n",
		why: "leave out fill rules and antialiasing by a stencil: our shader smooths its own edges"},
	{file: "internal/graphicscommand/command.go", from: "func (c *drawTrianglesCommand) String() ", to: "\n}\n", new: "func (c *drawTrianglesCommand) String() string { return \"\" }\n",
		why: "leave out how a command is written in a log that is off"},
	{file: "internal/graphicscommand/command.go", from: "func (c *writePixelsCommand) String() ", to: "\n}\n", new: "func (c *writePixelsCommand) String() string { return \"\" }\n",
		why: "leave out the same of writing pixels"},
	{file: "internal/graphicscommand/command.go", from: "func (c *readPixelsCommand) String() ", to: "\n}\n", new: "func (c *readPixelsCommand) String() string { return \"\" }\n",
		why: "leave out the same of reading them"},
	{file: "internal/shaderir/type.go", from: "func (t Type) String() ", to: "\n}\n", new: "func (t Type) String() string { return \"\" }\n",
		why: "leave out the names of a shader's types"},
}
