//! tries: use a file outside as a module with #[path]
//! step: compile
//! says: couldn't read

#[path = "@SECRET@"]
mod secret;
