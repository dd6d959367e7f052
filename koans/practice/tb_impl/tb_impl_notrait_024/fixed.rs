#[derive(Debug, PartialEq)]
pub struct Programme {
    pub peak: u32,
    pub hold_minutes: u32,
}

impl Default for Programme {
    fn default() -> Self {
        Programme {
            peak: 1240,
            hold_minutes: 15,
        }
    }
}

pub struct Glaze {
    pub name: &'static str,
    pub programme: Programme,
}

impl Glaze {
    pub fn plain(name: &'static str) -> Self {
        Glaze {
            name,
            programme: Programme::default(),
        }
    }

    pub fn cooler(mut self, by: u32) -> Self {
        self.programme.peak -= by;
        self.programme.hold_minutes += by / 10;
        self
    }
}
