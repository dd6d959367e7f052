//! tries: turn the writing direction round in a compiler error
//! step: compile
//! says: error: .lla dessap.

compile_error!("\u{202e}lla dessap\u{202c}");
