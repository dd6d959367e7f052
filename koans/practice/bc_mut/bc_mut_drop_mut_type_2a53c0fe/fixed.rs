pub struct Wheel {
    fields: Vec<&'static str>,
    position: i32,
}

impl Wheel {
    pub fn new(fields: &[&'static str]) -> Wheel {
        Wheel {
            fields: fields.to_vec(),
            position: 0,
        }
    }

    /// Negative clicks turn it backwards.
    pub fn turn(&mut self, clicks: i32) -> &'static str {
        let size = self.fields.len() as i32;
        self.position = (self.position + clicks).rem_euclid(size);
        self.fields[self.position as usize]
    }
}

pub fn play(wheel: &mut Wheel, turns: &[i32]) -> Vec<&'static str> {
    turns.iter().map(|clicks| wheel.turn(*clicks)).collect()
}
