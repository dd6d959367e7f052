#[derive(Debug, PartialEq, Clone, Copy)]
pub struct Paint {
    red: u32,
    green: u32,
    blue: u32,
}

pub struct Drop3(pub u32, pub u32, pub u32);

pub struct Mixer<'p> {
    drops: &'p [Drop3],
    white: u32,
}

impl<'p> Mixer<'p> {
    pub fn of(drops: &'p [Drop3]) -> Self {
        Mixer { drops, white: 0 }
    }

    pub fn lightened(mut self, white: u32) -> Self {
        self.white += white;
        self
    }

    pub fn stir(&self) -> Paint {
        let count = (self.drops.len() as u32 + self.white).max(1);
        let (mut red, mut green, mut blue) = (0, 0, 0);
        for Drop3(r, g, b) in self.drops {
            red += r;
            green += g;
            blue += b;
        }
        let white = self.white * 255;
        Paint {
            red: (red + white) / count,
            green: (green + white) / count,
            blue: (blue + white) / count,
        }
    }
}
