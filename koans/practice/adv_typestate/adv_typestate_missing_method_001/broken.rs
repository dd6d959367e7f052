pub struct Open;
pub struct Closed;

pub struct Chamber<G> {
    level_cm: u32,
    gate: G,
}

impl Chamber<Open> {
    pub fn at(level_cm: u32) -> Self {
        Chamber {
            level_cm,
            gate: Open,
        }
    }

    pub fn close(self) -> Chamber<Closed> {
        Chamber {
            level_cm: self.level_cm,
            gate: Closed,
        }
    }
}

impl Chamber<Closed> {
    pub fn fill(&mut self, cm: u32) {
        self.level_cm += cm;
    }

    pub fn open(self) -> (Chamber<Open>, Closed) {
        (
            Chamber {
                level_cm: self.level_cm,
                gate: Open,
            },
            self.gate,
        )
    }
}

pub fn lift_boat(lower: u32, upper: u32) -> u32 {
    let mut chamber = Chamber::at(lower);
    chamber.fill(upper - lower);
    let (chamber, _) = chamber.open();
    let Open = chamber.gate;
    chamber.level_cm
}
