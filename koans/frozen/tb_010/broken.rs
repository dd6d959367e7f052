pub enum Wind {
    Calm,
    North(u32),
    SouthWest(u32),
}

impl Wind {
    pub fn speed(&self) -> u32 {
        match self {
            Wind::Calm => 0,
            Wind::North(knots) | Wind::SouthWest(knots) => *knots,
        }
    }

    pub fn phrase(&self) -> String {
        match self {
            Wind::Calm => String::from("no wind"),
            Wind::North(knots) => format!("{knots} kn from the north"),
            Wind::SouthWest(knots) => format!("{knots} kn from the south-west"),
        }
    }
}

pub fn forecast(bay: &str, wind: &Wind) -> String {
    let advice = if wind.speed() > 25 {
        "stay ashore"
    } else {
        "sail"
    };
    format!("{}: {}, {}", bay, wind, advice)
}
