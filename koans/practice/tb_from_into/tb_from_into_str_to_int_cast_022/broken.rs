pub struct Dice {
    pub count: u32,
    pub sides: u32,
}

impl Dice {
    pub fn read(text: &str) -> Option<Dice> {
        let (count, sides) = text.split_once('d')?;
        let count = if count.is_empty() {
            1
        } else {
            count.parse().ok()?
        };
        let sides = match sides {
            "%" => 100,
            number => number as u32,
        };
        Some(Dice { count, sides })
    }

    pub fn average(&self) -> f64 {
        f64::from(self.count) * f64::from(self.sides + 1) / 2.0
    }
}
