pub trait Drive {
    fn turn(&mut self, degrees: i32);
}

pub struct Motor {
    pub angle: i32,
    pub wear: u32,
}

impl Drive for Motor {
    fn turn(&mut self, degrees: i32) {
        self.angle = (self.angle + degrees).rem_euclid(360);
        self.wear += degrees.unsigned_abs();
    }
}

pub fn wiggle(motor: &mut Motor, swings: &[i32]) {
    let forward: &mut dyn Drive = motor;
    for &swing in swings {
        forward.turn(swing);
        forward.turn(-swing / 2);
    }
}
