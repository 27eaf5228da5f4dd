package slim

// cuts are what of Go's own packages a page has no use for.
var cuts = []cut{
	// Settings of the variable GODEBUG: a page has none.
	{"internal/godebug", "init", "{}",
		"leave out the reader of GODEBUG, its bisection and the metrics that count its settings"},
	{"internal/godebug", "(*Setting).Value", `{ return "" }`,
		"let every setting of GODEBUG be as it is by itself"},
	{"internal/godebug", "(*Setting).IncNonDefault", "{}",
		"count no settings that differ"},
	{"runtime", "runCheckmark", "{}", "leave out a second marking that checks the collector's"},
	{"runtime", "checkFinalizersAndCleanups", "{}", "leave out a search for finalizers that never run"},
	{"runtime", "schedtrace", "{}", "leave out a printer of the scheduler's state"},
	{"runtime", "parsegodebug", "{}", "leave out the runtime's own reader of GODEBUG"},
	{"internal/cpu", "processOptions", "{}", "leave out the processor's"},

	// Nobody traces a page, or takes its profile.
	{"runtime", "traceEnabled", "{ return false }", "leave out the execution tracer"},
	{"runtime", "traceAcquire", "{ return traceLocker{} }", "leave out the tracer's locks"},
	{"runtime", "traceAdvance", "{}", "leave out what begins and ends a trace"},
	{"runtime", "initMetrics", "{}", "leave out the metrics of package runtime/metrics"},
	{"runtime", "profilealloc", "{}", "leave out the profile of allocations"},
	{"runtime", "saveblockevent", "{}", "leave out the profile of blocking, and what stacks it keeps"},
	{"runtime", "(*mLockProfile).store", "{}", "leave out the profile of the runtime's own locks"},

	// A page is one module, without C.
	{"runtime", "callCgoSymbolizer", "{}", "leave out the names of C's functions, and calls into C"},
	{"runtime", "cgoContextPCs", "{}", "leave out C's frames in a trace of calls"},
	{"runtime", "typelinksinit", "{}", "leave out the joining of types of several modules"},
	{"runtime", "moduledataverify1", "{}", "leave out a look through all functions at the start, whether the linker sorted them"},
	{"runtime", "(*pageAlloc).scavenge", "{ return 0 }", "give no memory back: a page's only grows"},

	// What nothing prints.
	{"time", "Time.String", `{ return "" }`,
		"leave out the calendar and its zones: whatever the engine holds in an interface may be asked what it is called"},
	{"runtime", "gcDumpObject", "{}", "leave out a dump of memory that the collector finds broken"},
	{"runtime", "(*mspan).reportZombies", `{ throw("found pointer to free object") }`, "leave out another"},
	{"runtime", "hexdumpWords", "{}", "leave out a third, of a stack"},
	{"strconv", "(*NumError).Error", `{ return "strconv." + e.Func + ": parsing " + e.Num + ": " + e.Err.Error() }`,
		"write what is no number as it is, without the tables that tell which of its runes can be printed"},
	{"runtime", "printanycustomtype", `{ printstring("(") ; printstring(toRType(efaceOf(&i)._type).string()); printstring(")") }`,
		"say only the type of a named number or text that somebody panics with"},
	{"runtime", "printfloat64", `{ printstring("(float)") }`, "leave out the digits of a float that somebody panics with"},
	{"runtime", "printfloat32", `{ printstring("(float)") }`, "leave out the same at half the length"},
	{"runtime", "printcomplex128", `{ printstring("(complex)") }`, "leave out the digits of a complex number that somebody panics with"},
	{"runtime", "printcomplex64", `{ printstring("(complex)") }`, "leave out the same at half the length"},
}

// nevers are conditions that hold only where one of the above is there.
var nevers = []never{
	{"runtime", "trace.ok()", "leave out every event of the execution tracer"},
	{"runtime", "debug.gctrace > 0", "leave out what GODEBUG's gctrace prints of a collection"},
	{"runtime", "debug.gctrace > 1", "leave out what it prints twice"},
	{"runtime", "debug.gcpacertrace > 0", "leave out what its pacer prints"},
	{"runtime", "debug.scavtrace > 0", "leave out what returning memory prints"},
	{"runtime", "debug.checkfinalizers > 0", "leave out where finalizers are checked"},
	{"runtime", "debug.checkfinalizers > 1", "leave out what that prints"},
	{"runtime", "debug.checkfinalizers != 0", "leave out the places of finalizers, kept for it"},
	{"runtime", "debug.gccheckmark > 0", "leave out where the marking is checked"},
	{"runtime", "debug.sbrk != 0", "leave out an allocator that never frees"},
}
