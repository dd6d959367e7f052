#[derive(Debug, PartialEq, Copy)]
pub struct SunTime(pub u8, pub u8);

pub fn read_shadow(angle: f64) -> SunTime {
    let hours = 6.0 + (angle + 90.0) / 15.0;
    let minutes = (hours.fract() * 60.0).round() as u8;
    SunTime(hours as u8, minutes % 60)
}

pub fn noon_offset(time: SunTime) -> i32 {
    let SunTime(hour, minute) = time;
    (i32::from(hour) - 12) * 60 + i32::from(minute)
}
