pub trait Homed {
    fn origin(&self) -> (i32, i32);
}

pub struct Calibrated {
    pub offset: (i32, i32),
}

impl Homed for Calibrated {
    fn origin(&self) -> (i32, i32) {
        self.offset
    }
}

pub struct Arm<S> {
    pub state: S,
    pub steps: u32,
}

impl<S: Calibrated> Arm<S> {
    pub fn reach(&mut self, x: i32, y: i32) -> (i32, i32) {
        let (left, top) = self.state.origin();
        self.steps += x.unsigned_abs() + y.unsigned_abs();
        (left + x, top + y)
    }
}

pub fn home<S>(arm: Arm<S>, offset: (i32, i32)) -> Arm<Calibrated> {
    Arm {
        state: Calibrated { offset },
        steps: arm.steps,
    }
}
