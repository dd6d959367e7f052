//! tries: link a file outside as a static library
//! step: build
//! says: could not find native static library|linking with

#[link(name = "canary", kind = "static")]
extern "C" {}

#[link(name = "../../../../../../../..@SECRET@", kind = "static")]
extern "C" {}
