#[derive(Debug, Clone, PartialEq)]
pub enum Seat {
    Free,
    Reserved(String),
}

pub struct Carriage {
    seats: Vec<Seat>,
}

impl Carriage {
    pub fn from_slots(slots: &[Option<&str>]) -> Self {
        let seat =
            |slot: &Option<&str>| slot.map_or(Seat::Free, |name| Seat::Reserved(name.to_string()));
        Carriage {
            seats: slots.iter().map(seat).collect(),
        }
    }

    fn names(&self) -> impl Iterator<Item = Option<&str>> {
        self.seats.iter().map(|seat| match seat {
            Seat::Free => None,
            Seat::Reserved(name) => Some(name.as_str()),
        })
    }

    pub fn passengers(&self) -> Vec<&str> {
        self.names().filter_map(|name| name).collect()
    }

    pub fn longest_name(&self) -> usize {
        self.names()
            .filter(|name| name.is_some())
            .map(|name| name.unwrap())
            .map(str::len)
            .max()
            .unwrap_or(0)
    }
}
