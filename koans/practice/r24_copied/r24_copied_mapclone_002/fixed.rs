#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Player {
    pub name: String,
    pub legs: u32,
}

pub struct League {
    players: Vec<Player>,
}

impl FromIterator<Player> for League {
    fn from_iter<I: IntoIterator<Item = Player>>(players: I) -> Self {
        League {
            players: players.into_iter().collect(),
        }
    }
}

impl League {
    pub fn podium(&self) -> Vec<Player> {
        let mut ranked: Vec<&Player> = self.players.iter().collect();
        ranked.sort_by(|a, b| b.legs.cmp(&a.legs).then_with(|| a.name.cmp(&b.name)));
        ranked.into_iter().take(3).cloned().collect()
    }

    pub fn champion(&self) -> Option<Player> {
        self.podium().first().cloned()
    }
}
