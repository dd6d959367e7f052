pub const WIDTH: usize = 6;

pub fn padded_code(code: &str) -> String {
    if code.len() >= WIDTH {
        return code.to_string();
    }
    let zeros = "0".repeat(WIDTH - code.len());
    zeros + code
}

pub fn same_product(left: &str, right: &str) -> bool {
    padded_code(left) == padded_code(right)
}
