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
        best.map(|honey| {
            self.inspections += 1;
            honey
        })
    }

    pub fn honey(&self) -> u32 {
        self.frames
            .iter()
            .map(|frame| frame.honey)
            .fold(0, |sum, honey| sum + honey)
    }

    pub fn full(&self) -> bool {
        self.frames.iter().count() == 3
            && self
                .frames
                .iter()
                .fold(true, |all, frame| all && (frame.honey > 0 || frame.brood))
    }

    pub fn inspections(&self) -> u32 {
        self.inspections
    }
}
