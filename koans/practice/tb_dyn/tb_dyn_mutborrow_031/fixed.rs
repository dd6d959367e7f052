pub trait Valve {
    fn turn(&mut self, degrees: i32);
    fn flow(&self) -> i32;
}

#[derive(Default)]
pub struct Ball {
    angle: i32,
}

impl Valve for Ball {
    fn turn(&mut self, degrees: i32) {
        self.angle = (self.angle + degrees).clamp(0, 90);
    }

    fn flow(&self) -> i32 {
        self.angle * 100 / 90
    }
}

pub fn steer(valve: &mut dyn Valve, wanted: i32) -> u32 {
    let mut turns = 0;
    while valve.flow() < wanted && turns < 20 {
        valve.turn(9);
        turns += 1;
    }
    turns
}

pub fn fill(wanted: i32) -> (u32, i32) {
    let mut valve = Ball::default();
    let turns = steer(&mut valve, wanted);
    (turns, valve.flow())
}
