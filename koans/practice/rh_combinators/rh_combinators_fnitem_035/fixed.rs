pub fn is_even(number: &u32) -> bool {
    number % 2 == 0
}

pub fn house(address: &str) -> Option<u32> {
    let digits: String = address.chars().filter(char::is_ascii_digit).collect();
    digits.parse().ok()
}

/// (even side, odd side)
pub fn sides(round: &[&str]) -> (usize, usize) {
    let numbers: Vec<u32> = round.iter().filter_map(|a| house(a)).collect();
    let even = numbers.iter().copied().filter(is_even).count();
    (even, numbers.len() - even)
}
