#[derive(Debug, Clone, PartialEq)]
pub struct Tide {
    pub port: String,
    pub minutes: u16,
    pub metres: f32,
}

macro_rules! tide_table {
    ($($port:literal at $hour:literal h $minute:literal : $metres:literal),* $(,)?) => {
        vec![$(Tide {
            port: $port.to_string(),
            minutes: $hour * 60 + $minute,
            metres: $metres,
        }),*]
    };
}

pub fn spring_tides() -> Vec<Tide> {
    tide_table![
        "Brest" at 4 h 12: 7.1,
        "Saint-Malo" at 6 h 3: 12.4,
        "Cherbourg" at 8 h 55: 6.2,
    ]
}

pub fn highest(tides: &[Tide]) -> Option<&Tide> {
    tides.iter().max_by(|a, b| a.metres.total_cmp(b.metres))
}
