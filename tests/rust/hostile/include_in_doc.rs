//! tries: read a file outside for the documentation
//! step: compile
//! says: couldn't read

#[doc = include_str!("@SECRET@")]
pub struct Secret;
