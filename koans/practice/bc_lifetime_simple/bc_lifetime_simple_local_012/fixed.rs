pub struct Stop {
    pub name: String,
    pub minute: u32,
}

pub fn departure_board(stops: &[Stop], now: u32) -> Vec<String> {
    stops
        .iter()
        .filter(|stop| stop.minute >= now)
        .map(|stop| {
            let row = format!("{} in {}", stop.name.to_uppercase(), stop.minute - now);
            row
        })
        .collect()
}
