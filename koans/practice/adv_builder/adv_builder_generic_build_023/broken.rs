use std::collections::BTreeSet;

#[derive(Default)]
pub struct Roster {
    singers: Vec<(String, char)>,
}

impl Roster {
    pub fn sing(mut self, name: &str, voice: char) -> Self {
        self.singers.push((name.to_string(), voice));
        self
    }

    pub fn gather<C: FromIterator<char>>(&self) -> C {
        self.singers.iter().map(|(_, voice)| *voice).collect()
    }
}

pub fn is_full_choir(roster: &Roster) -> bool {
    let voices = roster.gather();
    "SATB".chars().all(|voice| voices.contains(&voice))
}

pub fn quartet() -> Roster {
    ["Ines", "Ruth", "Karl", "Olaf"]
        .iter()
        .zip("SATB".chars())
        .fold(Roster::default(), |roster, (name, voice)| {
            roster.sing(name, voice)
        })
}
