//! tries: write elsewhere by way of the crate's name
//! step: compile
//! says: `--crate-name` and `#\[crate_name\]`|invalid character

#![crate_name = "../../evil"]
pub fn f() {}
