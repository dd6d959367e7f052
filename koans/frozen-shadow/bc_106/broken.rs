pub struct Bottle {
    vintage: String,
    centilitres: u32,
}

impl Bottle {
    pub fn corked(vintage: String, centilitres: u32) -> Bottle {
        Bottle {
            vintage,
            centilitres,
        }
    }

    pub fn label(&self) -> String {
        match self.centilitres {
            150 => format!("{} (magnum)", self.vintage),
            75 => self.vintage.clone(),
            other => format!("{} ({} cl)", self.vintage, other),
        }
    }
}

pub fn draw(vintage: String, mut barrel: u32, size: u32) -> Vec<Bottle> {
    let mut cellar = Vec::new();
    while barrel > 0 {
        let filled = barrel.min(size);
        cellar.push(Bottle::corked(vintage, filled));
        barrel -= filled;
    }
    cellar
}
