pub struct Leg {
    pub carrier: String,
    pub from: String,
    pub to: String,
}

pub fn itinerary(carrier: String, ports: &[&str]) -> Vec<Leg> {
    let mut legs = Vec::new();
    for pair in ports.windows(2) {
        legs.push(Leg {
            carrier,
            from: pair[0].to_string(),
            to: pair[1].to_string(),
        });
    }
    legs
}

pub fn ticket(legs: &[Leg]) -> String {
    let mut lines = Vec::new();
    for (number, leg) in legs.iter().enumerate() {
        lines.push(format!(
            "{}. {} - {} ({})",
            number + 1,
            leg.from,
            leg.to,
            leg.carrier
        ));
    }
    lines.join("\n")
}
