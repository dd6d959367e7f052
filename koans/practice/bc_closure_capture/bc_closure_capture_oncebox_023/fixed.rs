pub struct Bicycle {
    pub bell: bool,
    pub pressure: f32,
}

type Repair = Box<dyn FnOnce(&mut Bicycle) -> u32>;

pub struct Workshop {
    repair: Option<Repair>,
    pub earned: u32,
}

impl Workshop {
    pub fn open() -> Self {
        Workshop {
            repair: None,
            earned: 0,
        }
    }

    pub fn book(&mut self, repair: impl FnOnce(&mut Bicycle) -> u32 + 'static) {
        self.repair = Some(Box::new(repair));
    }

    pub fn collect(&mut self, bicycle: &mut Bicycle) -> bool {
        match self.repair.take() {
            Some(repair) => {
                self.earned += repair(bicycle);
                true
            }
            None => false,
        }
    }
}
