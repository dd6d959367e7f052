/// `None` when the number contains anything but digits.
pub fn digits(number: &str) -> Option<Vec<u32>> {
    number.chars().map(|c| c.to_digit(10)).collect()
}

/// The digits of a valid number add up to a multiple of ten.
pub fn valid(number: &str) -> bool {
    digits(number).is_some_and(|all| all.iter().sum::<u32>() % 10 == 0)
}
