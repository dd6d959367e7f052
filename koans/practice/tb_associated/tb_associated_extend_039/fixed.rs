#[derive(Debug, Clone, PartialEq)]
pub struct Wagon {
    pub seats: u16,
}

pub trait Depot {
    type Wagons: Iterator<Item = Wagon>;
    fn release(&self) -> Self::Wagons;
}

pub struct Siding {
    pub seats: [u16; 3],
}

impl Depot for Siding {
    type Wagons = std::vec::IntoIter<Wagon>;

    fn release(&self) -> Self::Wagons {
        let wagons: Vec<Wagon> = self.seats.iter().map(|&seats| Wagon { seats }).collect();
        wagons.into_iter()
    }
}

pub fn capacity<D: Depot>(depots: &[D], longest: usize) -> u16 {
    let wagons = depots.iter().flat_map(D::release);
    wagons.take(longest).map(|w| w.seats).sum()
}
