#[derive(Clone, Debug, PartialEq)]
pub struct Stop {
    pub depth: u32,
    pub minutes: u32,
}

#[derive(Default)]
pub struct DivePlan {
    stops: Vec<Stop>,
}

impl DivePlan {
    pub fn stop(&mut self, depth: u32, minutes: u32) -> &mut Self {
        self.stops.push(Stop { depth, minutes });
        self
    }

    pub fn ascend_by(&mut self, metres: u32) -> &mut Self {
        let Some(last) = self.stops.last() else {
            return self;
        };
        let depth = last.depth.saturating_sub(metres);
        self.stop(depth, 1);
        if last.depth > 18 {
            self.stop(5, 3);
        }
        self
    }

    pub fn stops(&self) -> &[Stop] {
        &self.stops
    }
}
