#[derive(Debug, Clone, Copy)]
pub struct Brew {
    grams: f32,
    water_ml: f32,
    preinfuse: bool,
}

impl Brew {
    pub const RISTRETTO: Brew = Brew {
        grams: 18.0,
        water_ml: 27.0,
        preinfuse: false,
    };

    pub fn stretch(&mut self, factor: f32) -> &mut Brew {
        self.water_ml *= factor;
        self
    }

    pub fn soak(&mut self) -> &mut Brew {
        self.preinfuse = true;
        self
    }

    pub fn seconds(&self) -> u32 {
        let base = (self.water_ml / self.grams * 12.0).round() as u32;
        if self.preinfuse {
            base + 8
        } else {
            base
        }
    }
}

pub fn lungo() -> Brew {
    let mut brew = Brew::RISTRETTO;
    brew.stretch(2.0).soak();
    brew
}
