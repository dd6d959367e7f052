pub mod road {
    pub mod vehicle {
        #[derive(Debug)]
        pub enum Kind {
            Bike,
            Car { caravan: bool },
            Coach(u32),
        }
    }

    use self::vehicle::Kind;

    pub fn toll(kind: &Kind) -> u32 {
        match kind {
            Kind::Bike => 0,
            Kind::Car { caravan } => 12 + 6 * u32::from(*caravan),
            Kind::Coach(seats) => seats * 2,
        }
    }
}

use road::vehicle::Kind;

pub fn takings(day: &[Kind]) -> u32 {
    day.iter().map(road::toll).sum()
}
