//! tries: overflow the compiler's stack with nested expressions
//! step: compile
//! ends: never
//! says: killed by|more than|stack|recursion limit

pub fn deep() -> u8 {
    @PARENTHESES@
}
