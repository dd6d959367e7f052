#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unit {
    Meter,
    Kilometer,
    Foot,
    Mile,
}

impl Unit {
    pub const ALL: [Unit; 4] = [Unit::Meter, Unit::Kilometer, Unit::Foot, Unit::Mile];

    pub fn meters(self) -> f64 {
        match self {
            Unit::Meter => 1.0,
            Unit::Kilometer => 1000.0,
            Unit::Foot => 0.3048,
            Unit::Mile => 1609.344,
        }
    }

    pub fn symbol(self) -> &'static str {
        match self {
            Unit::Meter => "m",
            Unit::Kilometer => "km"
            Unit::Foot => "ft",
            Unit::Mile => "mi",
        }
    }
}
