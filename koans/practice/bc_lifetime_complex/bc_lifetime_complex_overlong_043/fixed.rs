#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Seat {
    Free,
    Taken(u8),
}

pub struct Planner<'c> {
    row: &'c mut [Seat],
}

impl<'c> Planner<'c> {
    pub fn for_row(row: &'c mut [Seat]) -> Self {
        Planner { row }
    }

    pub fn gap(&self, size: usize) -> Option<usize> {
        let free = |w: &[Seat]| w.iter().all(|s| *s == Seat::Free);
        self.row.windows(size).position(free)
    }

    pub fn reserve(&mut self, party: u8, size: usize) -> Option<&mut [Seat]> {
        let start = self.gap(size)?;
        let seats = &mut self.row[start..start + size];
        seats.fill(Seat::Taken(party));
        Some(seats)
    }
}

pub fn fill(row: &mut [Seat], parties: &[(u8, usize)]) -> usize {
    let mut planner = Planner::for_row(row);
    parties
        .iter()
        .filter(|(party, size)| planner.reserve(*party, *size).is_some())
        .count()
}
