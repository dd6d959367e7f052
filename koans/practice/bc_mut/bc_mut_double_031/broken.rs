#[derive(Debug, Clone, PartialEq)]
pub struct Lamp {
    pub on: bool,
    pub watts: u32,
}

pub fn strong_lamps(lamps: &mut [Lamp], watts: u32) -> Vec<&mut Lamp> {
    let mut chosen = Vec::new();
    for i in 0..lamps.len() {
        let lamp = &mut lamps[i];
        if lamp.watts >= watts {
            chosen.push(lamp);
        }
    }
    chosen
}

pub fn save_power(lamps: &mut [Lamp], watts: u32) -> u32 {
    let mut saved = 0;
    for lamp in strong_lamps(lamps, watts) {
        if std::mem::take(&mut lamp.on) {
            saved += lamp.watts;
        }
    }
    saved
}
