pub mod sector {
    #[derive(Debug, Eq, Hash, Clone, Copy)]
    pub struct Seat(pub(super) u32);

    pub fn row(seat: Seat, width: u32) -> u32 {
        (seat.0 - 1) / width + 1
    }
}

pub fn rows_of(numbers: &[u32], width: u32) -> Vec<u32> {
    numbers
        .iter()
        .filter(|number| **number > 0)
        .map(|number| sector::row(sector::Seat(*number), width))
        .collect()
}
