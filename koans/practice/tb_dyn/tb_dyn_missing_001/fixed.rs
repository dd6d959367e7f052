pub trait Instrument {
    fn name(&self) -> &str;
    fn retune(&mut self, hertz: f64) -> f64;
}

pub struct Cello {
    pub pitch: f64,
}

impl Instrument for Cello {
    fn name(&self) -> &str {
        "cello"
    }

    fn retune(&mut self, hertz: f64) -> f64 {
        let off = hertz - self.pitch;
        self.pitch += off;
        off
    }
}

pub struct Orchestra {
    pub players: Vec<Box<dyn Instrument>>,
}

impl Orchestra {
    pub fn tune(&mut self, hertz: f64) -> Vec<String> {
        let mut report = Vec::new();
        for player in self.players.iter_mut() {
            let off = player.retune(hertz);
            if off.abs() >= 0.5 {
                report.push(format!("{} {off:+.1}", player.name()));
            }
        }
        report
    }
}
