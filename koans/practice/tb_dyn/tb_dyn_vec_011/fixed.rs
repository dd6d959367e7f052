pub trait Monster {
    fn attack(&self, round: u32) -> u32;
    fn hit_points(&self) -> u32;
}

pub struct Slime;
pub struct Dragon;

impl Monster for Slime {
    fn attack(&self, _round: u32) -> u32 {
        1
    }

    fn hit_points(&self) -> u32 {
        4
    }
}

impl Monster for Dragon {
    fn attack(&self, round: u32) -> u32 {
        if round % 3 == 0 {
            40
        } else {
            6
        }
    }

    fn hit_points(&self) -> u32 {
        90
    }
}

pub fn ambush(slimes: usize) -> Vec<Box<dyn Monster>> {
    let mut band: Vec<Box<dyn Monster>> = vec![Box::new(Dragon)];
    for _ in 0..slimes {
        band.push(Box::new(Slime));
    }
    band
}

pub fn toughness(band: &[Box<dyn Monster>]) -> u32 {
    let blow: u32 = band.iter().map(|m| m.attack(3)).sum();
    blow + band.iter().map(|m| m.hit_points()).sum::<u32>()
}
