pub struct OnPad {
    crew: Vec<String>,
    countdown: u8,
}

#[derive(Debug, PartialEq)]
pub struct InOrbit {
    pub crew: Vec<String>,
    pub altitude_km: u32,
}

impl OnPad {
    pub fn new(crew: &[&str]) -> OnPad {
        OnPad {
            crew: crew.iter().map(|name| name.to_string()).collect(),
            countdown: 3,
        }
    }

    pub fn tick(&mut self) -> bool {
        self.countdown = self.countdown.saturating_sub(1);
        self.countdown == 0
    }

    pub fn launch(self, altitude_km: u32) -> InOrbit {
        InOrbit {
            crew: self.crew,
            altitude_km,
        }
    }
}

pub fn mission() -> InOrbit {
    let mut rocket = OnPad::new(&["Vera", "Leo"]);
    while !rocket.tick() {}
    rocket.launch(400)
}
