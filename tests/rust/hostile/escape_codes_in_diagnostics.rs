//! tries: clear the screen and set the title with a compiler error
//! step: compile
//! says: error: .?\[2J.\]0;owned

compile_error!("\u{1b}[2J\u{1b}]0;owned\u{7} all tests passed");
