#[derive(Clone, Copy)]
pub enum Ring {
    Outer,
    Double,
    Treble,
    Bull { inner: bool },
    Wall,
}

pub fn points(ring: Ring, sector: u32) -> Option<u32> {
    match ring {
        Ring::Wall => None,
        Ring::Bull { inner } => Some(if inner { 50 } else { 25 }),
        Ring::Outer => Some(sector),
        Ring::Double => Some(2 * sector),
        Ring::Treble => Some(3 * sector),
    }
}

pub fn remaining(start: u32, throws: &[(Ring, u32)]) -> u32 {
    let mut left = start;
    for &(ring, sector) in throws {
        if let Some(points) = points(ring, sector) {
            left = left.checked_sub(points).unwrap_or(left);
        }
    }
    left
}
