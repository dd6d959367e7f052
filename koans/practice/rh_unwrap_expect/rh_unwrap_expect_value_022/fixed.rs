#[derive(Debug, PartialEq)]
pub struct Lamp {
    pub level: u8,
    pub changes: u32,
}

/// Values that do not fit are shown at full brightness.
pub fn dim(lamp: &mut Lamp, sensor: u32) {
    lamp.level = u8::try_from(sensor).unwrap_or(u8::MAX);
    lamp.changes += 1;
}
