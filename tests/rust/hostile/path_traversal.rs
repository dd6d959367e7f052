//! tries: climb out of the folder with #[path]
//! step: compile
//! says: couldn't read

#[path = "../../../../../../../../..@SECRET@"]
mod secret;
