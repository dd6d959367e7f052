pub fn rotate_reversed(roster: &mut Vec<char>, keep: usize) -> usize {
    let keep = keep.min(roster.len());
    let tail: Vec<char> = roster.drain(keep..).collect();
    roster.reverse();
    let moved = tail.len();
    roster.splice(0..0, tail);
    moved
}

pub fn spelled(roster: &[char]) -> String {
    roster
        .iter()
        .map(char::to_string)
        .collect::<Vec<_>>()
        .join("-")
}
