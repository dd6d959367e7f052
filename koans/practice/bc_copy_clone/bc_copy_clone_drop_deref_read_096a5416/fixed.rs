#[derive(PartialEq, Clone, Copy)]
pub enum Seat {
    Free,
    Taken,
}

pub fn plan(taken: &[usize]) -> [Seat; 8] {
    let mut seats = [Seat::Free; 8];
    for &i in taken {
        seats[i] = Seat::Taken;
    }
    seats
}

pub fn free_seats(seats: &[Seat; 8]) -> usize {
    seats.iter().filter(|s| **s == Seat::Free).count()
}
