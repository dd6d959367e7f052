pub struct Lcg(u64);

impl Lcg {
    pub fn seeded(seed: u64) -> Self {
        Lcg(seed)
    }

    pub fn below(&mut self, limit: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6364136223846793005)
            .wrapping_add(1442695040888963407);
        (self.0 >> 33) as usize % limit
    }
}

pub fn shuffle<T: Copy>(tiles: &mut [T], random: &mut Lcg) {
    for last in (1..tiles.len()).rev() {
        let other = random.below(last + 1);
        let kept = tiles[last];
        tiles[last] = tiles[other];
        tiles[other] = kept;
    }
}

pub fn deal(mut bag: Vec<char>, players: usize) -> Vec<String> {
    let mut racks = vec![String::new(); players];
    let mut turn = 0;
    while !bag.is_empty() {
        let tile = bag.pop().unwrap();
        racks[turn % players].push(tile);
        turn += 1;
    }
    racks
}
