pub const WIDTH: usize = 6;

pub fn padded_code(code: &str) -> &str {
    if code.len() >= WIDTH {
        return code;
    }
    let zeros = "0".repeat(WIDTH - code.len());
    let full = zeros + code;
    &full
}

pub fn same_product(left: &str, right: &str) -> bool {
    padded_code(left) == padded_code(right)
}
