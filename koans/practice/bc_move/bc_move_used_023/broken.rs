pub fn checksum_ok<I: Iterator<Item = u32>>(frame: I) -> bool {
    let header: Vec<u32> = frame.take(2).collect();
    let body: u32 = frame.sum();
    match header[..] {
        [kind, expected] => kind + body == expected,
        _ => false,
    }
}

pub fn count_valid(frames: &[Vec<u32>]) -> usize {
    frames
        .iter()
        .filter(|frame| checksum_ok(frame.iter().copied()))
        .count()
}
