/// A piece of the input.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Token {
    pub text: &str,
    pub is_number: bool,
}

/// The longer of two pieces, the first where they are equally long.
pub fn longer(left: &str, right: &str) -> &str {
    if right.len() > left.len() {
        right
    } else {
        left
    }
}
