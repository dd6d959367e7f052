use anyhow::{ensure, Result};

#[derive(Debug, PartialEq)]
pub enum Blade {
    Port,
    Starboard,
    Scull,
}

#[derive(Debug)]
pub struct Boat {
    seats: Vec<(String, Blade)>,
    cox: Option<String>,
}

impl Boat {
    pub fn launch(seats: Vec<(String, Blade)>, cox: Option<String>) -> Result<Boat> {
        ensure!(!seats.is_empty(), "nobody rows");
        ensure!(seats.len() < 8 || cox.is_some(), "an eight needs a cox");
        let count = |blade: Blade| seats.iter().filter(|seat| seat.1 == blade).count();
        ensure!(
            count(Blade::Port) == count(Blade::Starboard),
            "the boat would turn"
        );
        Ok(Boat { seats, cox })
    }

    pub fn crew(&self) -> usize {
        self.seats.len() + self.cox.iter().len()
    }
}
