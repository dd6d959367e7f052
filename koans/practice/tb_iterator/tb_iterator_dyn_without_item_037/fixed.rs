pub type Source = Box<dyn Iterator<Item = u8>>;

pub fn lcg(seed: u8) -> Source {
    Box::new(std::iter::successors(Some(seed), |x| {
        Some(x.wrapping_mul(5).wrapping_add(1))
    }))
}

pub fn constant(value: u8) -> Source {
    Box::new(std::iter::repeat(value))
}

pub struct Map {
    pub tiles: Vec<String>,
}

impl Map {
    pub fn generate(mut source: Source, width: usize, height: usize) -> Map {
        let mut tiles = vec![];
        for _ in 0..height {
            let row = source.by_ref().take(width);
            tiles.push(row.map(|byte| if byte < 128 { '~' } else { '^' }).collect());
        }
        Map { tiles }
    }
}
