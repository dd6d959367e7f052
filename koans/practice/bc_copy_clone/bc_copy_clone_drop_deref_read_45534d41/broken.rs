pub const LANES: usize = 8;

pub fn unpack(flags: u8) -> [bool; LANES] {
    std::array::from_fn(|lane| flags >> lane & 1 != 0)
}

pub fn pack(lanes: [bool; LANES]) -> u8 {
    lanes
        .iter()
        .rev()
        .fold(0, |flags, lane| flags << 1 | lane as u8)
}

pub fn newly_raised(before: u8, now: u8) -> Vec<usize> {
    unpack(now & !before)
        .iter()
        .enumerate()
        .filter(|(_, raised)| **raised)
        .map(|(lane, _)| lane)
        .collect()
}
