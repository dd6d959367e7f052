#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Light {
    Red,
    Amber,
    Green,
}

pub struct Crossing {
    pub light: Light,
    waiting: Option<u8>,
}

impl Crossing {
    pub fn new() -> Self {
        Crossing {
            light: Light::Green,
            waiting: None,
        }
    }

    pub fn press(&mut self) {
        if let Light::Green = self.light {
            self.waiting.get_or_insert(2);
        }
    }

    pub fn tick(&mut self) -> Light {
        self.light = match self.light {
            Light::Amber => Light::Red,
            Light::Red => Light::Green,
            Light::Green if self.waiting == Some(0) => {
                self.waiting = None;
                Light::Amber
            }
            Light::Green => Light::Green,
        };
        self.waiting = self.waiting.map(|ticks| ticks.saturating_sub(1));
        self.light
    }
}

impl Default for Crossing {
    fn default() -> Self {
        Self::new()
    }
}
