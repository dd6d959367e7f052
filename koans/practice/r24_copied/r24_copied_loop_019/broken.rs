#[derive(Debug, Clone)]
pub struct Load {
    pub grams: i64,
    pub position: i64,
}

pub struct Seesaw {
    loads: Vec<Load>,
}

impl Seesaw {
    pub fn new(loads: Vec<Load>) -> Self {
        Seesaw { loads }
    }

    pub fn torque(&self) -> i64 {
        let mut torque = 0;
        for load in self.loads.iter() {
            torque += load.grams * load.position;
        }
        torque
    }

    /// Moves everything one step against the tilt; returns the new torque.
    pub fn shift(&mut self) -> i64 {
        let step = -self.torque().signum();
        for load in self.loads.iter_mut() {
            load.position += step;
        }
        self.torque()
    }
}
