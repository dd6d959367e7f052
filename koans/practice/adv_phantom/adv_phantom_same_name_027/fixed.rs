use std::marker::PhantomData;

pub struct Roster<Team> {
    players: Vec<&'static str>,
    team: PhantomData<Team>,
}

pub fn roster<Team>(players: &[&'static str]) -> Roster<Team> {
    let mut players = players.to_vec();
    players.sort_unstable();
    Roster {
        players,
        team: PhantomData,
    }
}

impl<Home> Roster<Home> {
    pub fn against<Guest>(&self, guests: &Roster<Guest>) -> Vec<String> {
        let seats = self.players.iter().zip(&guests.players);
        seats
            .map(|(white, black)| format!("{white}-{black}"))
            .collect()
    }
}
