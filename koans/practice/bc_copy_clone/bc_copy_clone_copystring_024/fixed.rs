#[derive(Debug, Clone, PartialEq)]
pub struct Hut {
    pub name: String,
    pub altitude: i32,
}

#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Leg {
    pub up: i32,
    pub down: i32,
}

impl std::ops::Add for Leg {
    type Output = Leg;

    fn add(self, other: Leg) -> Leg {
        Leg {
            up: self.up + other.up,
            down: self.down + other.down,
        }
    }
}

pub fn leg(from: &Hut, to: &Hut) -> Leg {
    let rise = to.altitude - from.altitude;
    Leg {
        up: rise.max(0),
        down: (-rise).max(0),
    }
}

pub fn route(huts: &[Hut]) -> (Leg, Option<Hut>) {
    let total = huts.windows(2).map(|w| leg(&w[0], &w[1]));
    let highest = huts.iter().max_by_key(|h| h.altitude);
    (
        total.fold(Leg { up: 0, down: 0 }, |a, b| a + b),
        highest.cloned(),
    )
}
