#[derive(Default)]
pub struct Leash {
    segments: Vec<u32>,
}

impl Leash {
    pub fn of(segments: &[u32]) -> Leash {
        Leash {
            segments: segments.to_vec(),
        }
    }

    pub fn into_length(self) -> u32 {
        self.segments.into_iter().sum()
    }

    pub fn length(&self) -> u32 {
        self.segments.iter().sum()
    }
}

pub struct Dog {
    pub leash: Option<Leash>,
}

impl Dog {
    pub fn reach(&self) -> u32 {
        self.leash.map(|leash| leash.length() + 50).unwrap_or(0)
    }

    pub fn hand_in(self) -> u32 {
        self.leash.map_or(0, Leash::into_length)
    }
}
