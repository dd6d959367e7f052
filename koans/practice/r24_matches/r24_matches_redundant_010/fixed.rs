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
    matches!(
        (from, to),
        (Place::Scene, Place::Van)
            | (Place::Van, Place::Lab | Place::Court)
            | (Place::Lab, Place::Van)
    )
}

impl Bag {
    fn signed(&self) -> bool {
        self.trail.iter().all(|(_, officer)| officer.is_some())
    }

    pub fn intact(&self) -> bool {
        self.signed()
            && self
                .trail
                .windows(2)
                .all(|pair| allowed(pair[0].0, pair[1].0))
    }
}
