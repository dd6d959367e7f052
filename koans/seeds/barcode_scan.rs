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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scans_digit_by_digit() {
        let mut scanner = load("76").ok().unwrap();
        assert_eq!(scan(&mut scanner), Some(7));
        assert_eq!(scan(&mut scanner), Some(3));
        assert_eq!(scan(&mut scanner), None);
    }

    #[test]
    fn letters_are_refused() {
        assert_eq!(load("4k2").err(), Some('k'));
    }
}
