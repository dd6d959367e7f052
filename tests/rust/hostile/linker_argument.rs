//! tries: make the linker write outside
//! step: build
//! says: linking with|cannot open|Permission denied|No such file|unrecognized|not found

#[link(name = "x", modifiers = "+verbatim", kind = "dylib")]
extern "C" {}
#[link(name = "m -o @OUTSIDE@/linked")]
extern "C" {}
