#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Lander {
    pub height: u32,
    pub pad: u32,
    pub x: u32,
}

impl Lander {
    pub fn burn(&mut self, amount: u32) -> u32 {
        let before = self.fuel;
        self.fuel = self.fuel.saturating_sub(amount);
        before - self.fuel
    }

    pub fn drift(&self) -> u32 {
        self.x.abs_diff(self.pad)
    }

    pub fn fall(&mut self) -> bool {
        self.height = self.height.saturating_sub(1);
        self.height == 0
    }
}

pub fn on_target(landers: &[Lander]) -> usize {
    landers.iter().filter(|lander| lander.drift() < 5).count()
}
