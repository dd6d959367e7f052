macro_rules! limit {
    ($angle:expr, $low:literal to $high:literal) => {{
        const LOW: f64 = $low;
        const HIGH: f64 = $high;
        $angle = $angle.clamp(LOW, HIGH);
    }};
}

#[derive(Debug, Clone, PartialEq)]
pub struct Crane {
    pub boom: f64,
    pub slew: f64,
}

impl Crane {
    pub fn steer(&mut self, boom: f64, slew: f64) {
        self.boom += boom;
        self.slew += slew;
        limit!(self.boom, 15.0 to 82.5);
        limit!(self.slew, -170.0 to 170.0);
    }
}

pub fn rehearse(moves: &[(f64, f64)]) -> Crane {
    let mut crane = Crane {
        boom: 45.0,
        slew: 0.0,
    };
    for (boom, slew) in moves {
        crane.steer(*boom, *slew);
    }
    crane
}
