#[derive(Default)]
pub struct ShipKit {
    planks: u32,
    masts: u32,
}

impl ShipKit {
    fn hull(mut self, length_cm: u32) -> Self {
        self.planks = length_cm * 2;
        self
    }

    fn masts(mut self, masts: u32) -> Self {
        self.masts = masts;
        self
    }

    pub fn pieces(&self) -> u32 {
        self.planks + self.masts * 3
    }
}

pub fn kit(class: &str) -> ShipKit {
    let kit;
    if class == "sloop" {
        kit = ShipKit::default().hull(20).masts(1);
    } else if class == "brig" {
        kit = ShipKit::default().hull(35).masts(2);
    } else {
        ShipKit::default().hull(10);
    }
    kit
}
