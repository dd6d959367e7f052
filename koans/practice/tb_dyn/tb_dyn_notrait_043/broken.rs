pub trait Tick {
    fn tick(&mut self) -> bool;
}

pub struct Metronome {
    pub every: u32,
    at: u32,
}

impl Metronome {
    pub fn new(every: u32) -> Self {
        Metronome { every, at: 0 }
    }
}

impl Tick for Metronome {
    fn tick(&mut self) -> bool {
        self.at = (self.at + 1) % self.every;
        self.at == 0
    }
}

pub fn together(devices: &mut [Box<dyn Metronome>], ticks: u32) -> Vec<u32> {
    let mut moments = Vec::new();
    for moment in 1..=ticks {
        let struck = devices
            .iter_mut()
            .filter_map(|d| d.tick().then_some(()))
            .count();
        if struck == devices.len() {
            moments.push(moment);
        }
    }
    moments
}

pub fn polyrhythm(a: u32, b: u32, ticks: u32) -> Vec<u32> {
    together(
        &mut [Box::new(Metronome::new(a)), Box::new(Metronome::new(b))],
        ticks,
    )
}
