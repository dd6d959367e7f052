#[derive(Debug, Clone)]
pub struct Flight {
    pub code: String,
    pub gate: Option<String>,
}

pub struct Airport {
    pub flights: Vec<Flight>,
}

impl Airport {
    pub fn gate(&self, code: &str) -> Option<&str> {
        self.flights
            .iter()
            .find(|flight| flight.code == code)?
            .gate
            .as_deref()
    }

    pub fn first_open_gate(&self) -> Option<&str> {
        self.flights
            .iter()
            .find_map(|flight| flight.gate.as_deref())
    }

    pub fn first_number(&self) -> Option<u32> {
        self.flights
            .iter()
            .find_map(|flight| flight.code.get(2..)?.parse().ok())
    }
}
