pub fn tighten(bids: &mut [i32]) -> Option<i32> {
    let (low, rest) = bids.split_first_mut()?;
    let high = rest.last_mut()?;
    let spread = *high - *low;
    *low += spread / 4;
    *high -= spread / 4;
    Some(*high - *low)
}

pub fn rounds(bids: &mut [i32], goal: i32) -> usize {
    (0..20)
        .take_while(|_| tighten(bids).is_some_and(|spread| spread > goal))
        .count()
}
