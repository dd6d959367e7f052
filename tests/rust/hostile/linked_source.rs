//! tries: have a file outside read through a link in the crate
//! step: crate
//! says: can't find|no targets specified|couldn't read

//# src/lib.rs
-> @SECRET@
