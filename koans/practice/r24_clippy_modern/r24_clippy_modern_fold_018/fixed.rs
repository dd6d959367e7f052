pub struct Frame {
    pub honey: u32,
    pub brood: bool,
}

#[derive(Default)]
pub struct Hive {
    frames: Vec<Frame>,
    inspections: u32,
}

impl Hive {
    pub fn add(&mut self, honey: u32, brood: bool) -> &mut Self {
        self.frames.push(Frame { honey, brood });
        self
    }

    pub fn inspect(&mut self) -> Option<u32> {
        let best = self.frames.iter().map(|frame| frame.honey).max();
        best.inspect(|_| self.inspections += 1)
    }

    pub fn honey(&self) -> u32 {
        self.frames.iter().map(|frame| frame.honey).sum()
    }

    pub fn full(&self) -> bool {
        self.frames.len() == 3
            && self
                .frames
                .iter()
                .all(|frame| frame.honey > 0 || frame.brood)
    }

    pub fn inspections(&self) -> u32 {
        self.inspections
    }
}
