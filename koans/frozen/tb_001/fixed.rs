#[derive(Debug)]
pub enum Phase {
    Countdown(u32),
    Burn { thrust: u32 },
    Coast,
}

#[derive(Debug)]
pub struct Rocket {
    pub name: String,
    pub phase: Phase,
}

impl Rocket {
    pub fn tick(&mut self) {
        self.phase = match self.phase {
            Phase::Countdown(0) => Phase::Burn { thrust: 90 },
            Phase::Countdown(seconds) => Phase::Countdown(seconds - 1),
            Phase::Burn { thrust } if thrust > 30 => Phase::Burn {
                thrust: thrust - 30,
            },
            Phase::Burn { .. } | Phase::Coast => Phase::Coast,
        };
    }

    pub fn trace(&mut self, ticks: u32) -> Vec<String> {
        let mut lines = Vec::new();
        for _ in 0..ticks {
            self.tick();
            lines.push(format!("{:?}", self));
        }
        lines
    }
}
