use std::collections::HashMap;

#[derive(Default)]
pub struct Stairs {
    pub memo: HashMap<u32, u64>,
}

impl Stairs {
    pub fn ways(&mut self, steps: u32) -> u64 {
        if steps < 2 {
            return 1;
        }
        if let Some(&known) = self.memo.get(&steps) {
            return known;
        }
        let ways = self.ways(steps - 1) + self.ways(steps - 2);
        *self.memo.entry(steps).or_insert(0) = ways;
        ways
    }
}
