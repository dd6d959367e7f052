use std::collections::VecDeque;

pub struct Scanner {
    pub waiting: VecDeque<u32>,
    pub sum: u32,
}

pub fn load(code: &str) -> Result<Scanner, char> {
    let mut waiting = VecDeque::new();
    for mark in code.chars() {
        waiting.push_back(mark.to_digit(10).ok_or(mark)?);
    }
    Ok(Scanner { waiting, sum: 0 })
}

pub fn scan(scanner: &mut Scanner) -> Option<u32> {
    scanner.sum += scanner.waiting.pop_front()?;
    Some(scanner.sum % 10)
}
