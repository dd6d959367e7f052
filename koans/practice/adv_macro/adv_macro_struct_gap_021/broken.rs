#[derive(Debug)]
pub struct Accession {
    pub species: &'static str,
    pub seeds: u32,
    pub celsius: i8,
    pub viable: f32,
}

macro_rules! accession {
    ($species:literal, $seeds:expr) => {
        accession!($species, $seeds, -18)
    };
    ($species:literal, $seeds:expr, $celsius:expr) => {
        Accession {
            species: $species,
            seeds: $seeds,
            celsius: $celsius,
        }
    };
}

pub fn vault() -> Vec<Accession> {
    vec![
        accession!("Triticum monococcum", 4_000),
        accession!("Cocos nucifera", 12, 5),
    ]
}

pub fn sprouting(vault: &[Accession], years: i32) -> u32 {
    vault
        .iter()
        .map(|lot| {
            let yearly = if lot.celsius < 0 { 0.99f32 } else { 0.5 };
            (lot.seeds as f32 * lot.viable * yearly.powi(years)) as u32
        })
        .sum()
}
