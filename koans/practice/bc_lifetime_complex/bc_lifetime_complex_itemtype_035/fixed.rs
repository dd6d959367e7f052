pub struct Seat {
    pub name: String,
    pub folded: bool,
}

pub struct Turns<'t> {
    seats: &'t [Seat],
    next: usize,
}

pub fn turns_from(seats: &[Seat], dealer: usize) -> Turns<'_> {
    Turns {
        seats,
        next: dealer + 1,
    }
}

impl<'t> Iterator for Turns<'t> {
    type Item = &'t Seat;

    fn next(&mut self) -> Option<Self::Item> {
        for step in 0..self.seats.len() {
            let seat = &self.seats[(self.next + step) % self.seats.len()];
            if !seat.folded {
                self.next += step + 1;
                return Some(seat);
            }
        }
        None
    }
}
