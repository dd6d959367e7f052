pub fn interpolate(hours: &[f32; 24], at: f32) -> f32 {
    let whole = at.floor() as usize % 24;
    let next = (whole + 1) % 24;
    let share = at.fract();
    hours(whole) * (1.0 - share) + hours(next) * share
}

pub fn can_enter(hours: &[f32; 24], draught: f32) -> Vec<usize> {
    let mut open = Vec::new();
    for hour in 0..24 {
        let depth = interpolate(hours, hour as f32 + 0.5);
        if depth > draught + 0.5 {
            open.push(hour);
        }
    }
    open
}
