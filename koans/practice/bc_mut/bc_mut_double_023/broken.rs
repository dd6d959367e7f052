pub fn rotate_reversed(roster: &mut Vec<char>, keep: usize) -> usize {
    let keep = keep.min(roster.len());
    let tail = roster.drain(keep..);
    roster.reverse();
    let moved = tail.len();
    let tail: Vec<char> = tail.collect();
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
