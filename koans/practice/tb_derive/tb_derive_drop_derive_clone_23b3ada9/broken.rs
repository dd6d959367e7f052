#[derive(Debug, Copy, PartialEq)]
pub enum Berth {
    Quay(u8),
    Roadstead,
}

pub struct Port {
    pub quays: Vec<(u8, u32, bool)>,
    pub assigned: Vec<Berth>,
}

impl Port {
    pub fn assign(&mut self, length: u32, low_tide: bool) -> Berth {
        let berth = 'choice: {
            if length > 300 {
                break 'choice Berth::Roadstead;
            }
            for &(quay, max, deep) in &self.quays {
                if length <= max && (deep || !low_tide) {
                    break 'choice Berth::Quay(quay);
                }
            }
            Berth::Roadstead
        };
        self.assigned.push(berth);
        berth
    }
}
