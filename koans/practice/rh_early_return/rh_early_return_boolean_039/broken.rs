pub fn balanced(formula: &str) -> bool {
    let mut open = Vec::new();
    for c in formula.chars() {
        match c {
            '(' => open.push(')'),
            '[' => open.push(']'),
            ')' | ']' => {
                if open.pop() != Some(c) {
                    return None;
                }
            }
            _ => {}
        }
    }
    open.is_empty()
}

pub fn first_bad(formulas: &[&str]) -> Option<usize> {
    formulas.iter().position(|f| !balanced(f))
}
