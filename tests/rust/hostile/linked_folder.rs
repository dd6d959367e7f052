//! tries: have a folder outside copied through a link in the crate
//! step: crate
//! says: file not found|couldn't read|cannot find

//# src/lib.rs
pub mod outside;

//# src/outside
-> @OUTSIDE@

//# src/outside.rs
pub mod canary;
