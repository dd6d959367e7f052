pub fn longest_streak(days: &[bool]) -> usize {
    let longest = 0;
    let mut current = 0;
    for &active in days {
        current = if active { current + 1 } else { 0 };
        if current > longest {
            longest = current;
        }
    }
    longest
}
