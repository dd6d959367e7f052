#[derive(Debug, PartialEq)]
pub struct Battery {
    pub percent: f32,
    pub cycles: u32,
}

fn charge(battery: &Battery, by: f32) {
    battery.percent += by;
    if battery.percent >= 100.0 {
        battery.percent = 100.0;
        battery.cycles += 1;
    }
}

pub fn overnight(mut pack: Vec<Battery>) -> Vec<Battery> {
    for battery in pack.iter_mut() {
        charge(battery, 60.0);
    }
    pack
}
