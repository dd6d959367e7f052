pub struct Leg {
    pub from: &'static str,
    pub to: &'static str,
    pub minutes: u32,
}

#[derive(Default)]
pub struct Timetable {
    legs: Vec<Leg>,
    stops: u32,
}

impl Timetable {
    pub fn leg(mut self, from: &'static str, to: &'static str, minutes: u32) -> Self {
        self.legs.push(Leg { from, to, minutes });
        self
    }

    pub fn stop_minutes(mut self, stops: u32) -> Self {
        self.stops = stops;
        self
    }

    pub fn is_connected(&self) -> bool {
        self.legs.windows(2).all(|pair| pair[0].to == pair[1].from)
    }

    pub fn total(&self) -> u32 {
        let riding: u32 = self.legs.iter().map(|leg| leg.minutes).sum();
        riding + self.stops * self.legs.len().saturating_sub(1) as u32
    }
}

pub fn alpine_express() -> Timetable {
    Timetable::default()
        .leg("Wien", "Linz", 85)
        .leg("Salzburg", 70)
        .leg("Salzburg", "Bregenz", 270)
        .stop_minutes(6)
}
