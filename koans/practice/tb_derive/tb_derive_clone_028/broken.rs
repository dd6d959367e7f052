pub struct Calibration {
    pub offset: f64,
    pub gain: f64,
}

pub type Channel = (u8, Calibration);

pub fn detune(channels: &[Channel], index: usize, drift: f64) -> Channel {
    let (port, mut calibration) = channels[index].clone();
    calibration.offset += drift;
    (port, calibration)
}

pub fn read((_, calibration): &Channel, raw: f64) -> f64 {
    (raw - calibration.offset) * calibration.gain
}
