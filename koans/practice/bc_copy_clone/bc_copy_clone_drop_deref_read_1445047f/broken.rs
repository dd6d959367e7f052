pub struct Tide {
    pub hour: u8,
    pub minute: u8,
    pub metres: f32,
    pub high: bool,
}

pub fn row(tide: &Tide) -> String {
    let Tide {
        hour,
        minute,
        metres,
        high,
    } = tide;
    let kind = if high { "HW" } else { "LW" };
    format!("{hour:02}:{minute:02} {kind} {metres:.1} m")
}

pub fn table(port: &str, tides: &[Tide]) -> String {
    let mut lines = vec![format!("Tides at {port}")];
    lines.extend(tides.iter().map(row));
    lines.join("\n")
}
