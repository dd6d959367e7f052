#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Lander {
    pub fuel: u32,
    pub height: u32,
    pub pad: u32,
    pub x: u32,
}

impl Lander {
    pub fn burn(&mut self, amount: u32) -> u32 {
        let before = self.fuel;
        self.fuel = if self.fuel > amount {
            self.fuel - amount
        } else {
            0
        };
        before - self.fuel
    }

    pub fn drift(&self) -> u32 {
        if self.x > self.pad {
            self.x - self.pad
        } else {
            self.pad - self.x
        }
    }

    pub fn fall(&mut self) -> bool {
        if self.height > 0 {
            self.height -= 1;
        }
        self.height == 0
    }
}

pub fn on_target(landers: &[Lander]) -> usize {
    landers.iter().filter(|lander| lander.drift() < 5).count()
}
