#[derive(Clone, Copy)]
pub enum Bumper {
    Lit,
    Dark,
}

pub struct Ball {
    pub lane: u8,
    pub extra: bool,
}

#[derive(Debug)]
pub struct Pinball {
    balls: Vec<Ball>,
    bumpers: [Bumper; 2],
}

impl Pinball {
    pub fn start(balls: u8) -> Self {
        Pinball {
            balls: (0..balls)
                .map(|lane| Ball {
                    lane,
                    extra: lane > 2,
                })
                .collect(),
            bumpers: [Bumper::Dark; 2],
        }
    }

    pub fn hit(&mut self, bumper: usize) {
        self.bumpers[bumper] = Bumper::Lit;
    }

    pub fn log(&self) -> String {
        format!("{:?} / {:?}", self.balls.last(), self)
    }
}
