use std::ops::AddAssign;

#[derive(Debug, Copy, PartialEq)]
pub struct Votes<const PARTIES: usize>(pub [u32; PARTIES]);

impl<const PARTIES: usize> AddAssign for Votes<PARTIES> {
    fn add_assign(&mut self, other: Self) {
        for (sum, votes) in self.0.iter_mut().zip(other.0) {
            *sum += votes;
        }
    }
}

pub fn count<const P: usize>(stations: &[[u32; P]]) -> [u32; P] {
    let mut total = Votes([0; P]);
    for station in stations {
        total += Votes(*station);
    }
    total.0
}

pub fn winner<const P: usize>(stations: &[[u32; P]]) -> Option<usize> {
    let total = count(stations);
    let most = total.iter().max()?;
    total.iter().position(|votes| votes == most)
}
