pub struct Oscillator {
    table: [f32; 16],
    phase: u32,
    step: u32,
}

impl Oscillator {
    pub fn saw(step: u32) -> Oscillator {
        Oscillator {
            table: std::array::from_fn(|i| i as f32 / 8.0 - 1.0),
            phase: 0,
            step,
        }
    }

    pub fn next_lanes(&mut self) -> [f32; 4] {
        let phases: [u32; 4] =
            std::array::from_fn(|lane| self.phase.wrapping_add(self.step * lane as u32));
        self.phase = self.phase.wrapping_add(self.step * 4);
        phases.map(|phase| self.table[(phase >> 8 & 0xF) as usize])
    }
}

pub fn render(step: u32, blocks: usize) -> Vec<f32> {
    let mut oscillator = Oscillator::saw(step);
    (0..blocks).flat_map(|_| oscillator.next_lanes()).collect()
}
