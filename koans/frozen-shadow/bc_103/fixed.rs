use std::collections::VecDeque;

pub struct Rota {
    washers: VecDeque<String>,
    washed: u32,
}

impl Rota {
    pub fn new(names: &[&str]) -> Rota {
        let washers = names.iter().map(|name| name.to_string()).collect();
        Rota { washers, washed: 0 }
    }

    pub fn on_duty(&self) -> &str {
        self.washers.front().map_or("nobody", String::as_str)
    }

    pub fn turn(&mut self, plates: u32) -> u32 {
        let steps = usize::from(self.washers.len() > 1);
        self.washers.rotate_left(steps);
        self.washed += plates;
        self.washed
    }
}

/// One line per meal: who washes up, who is next, and the plates so far.
pub fn schedule(rota: &mut Rota, meals: &[u32]) -> Vec<String> {
    let mut lines = Vec::new();
    for plates in meals {
        let washer = rota.on_duty().to_string();
        let total = rota.turn(*plates);
        lines.push(format!(
            "{washer} before {}, {total} plates",
            rota.on_duty()
        ));
    }
    lines
}
