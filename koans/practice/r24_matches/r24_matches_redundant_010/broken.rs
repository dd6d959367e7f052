#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    Scene,
    Van,
    Lab,
    Court,
}

#[derive(Debug, Clone)]
pub struct Bag {
    pub trail: Vec<(Place, Option<&'static str>)>,
}

fn allowed(from: Place, to: Place) -> bool {
    match (from, to) {
        (Place::Scene, Place::Van)
        | (Place::Van, Place::Lab | Place::Court)
        | (Place::Lab, Place::Van) => true,
        _ => false,
    }
}

impl Bag {
    fn signed(&self) -> bool {
        self.trail
            .iter()
            .all(|(_, officer)| matches!(officer, Some(_)))
    }

    pub fn intact(&self) -> bool {
        self.signed()
            && self
                .trail
                .windows(2)
                .all(|pair| allowed(pair[0].0, pair[1].0))
    }
}
