#[derive(Debug, PartialEq, Eq, Clone, Copy)]
pub struct Wheel(u8);

impl Wheel {
    pub fn spin(&mut self, clicks: i16) {
        self.0 = (i16::from(self.0) + clicks).rem_euclid(10) as u8;
    }
}

pub fn code(start: [u8; 3], spins: &[(usize, i16)]) -> [u8; 3] {
    let mut wheels = start.map(Wheel);
    for (wheel, clicks) in spins {
        wheels[wheel % 3].spin(*clicks);
    }
    wheels.map(|wheel| wheel.0)
}
