pub struct Player {
    pub name: String,
    pub points: u32,
}

pub struct Game {
    pub players: Vec<Player>,
    pub awarded: u32,
}

impl Game {
    fn take_award(&mut self, name: &str) -> u32 {
        self.awarded += 1;
        10 * self.awarded + name.len() as u32
    }

    pub fn award_all(&mut self) {
        for i in 0..self.players.len() {
            let name = self.players[i].name.clone();
            self.players[i].points += self.take_award(&name);
        }
    }
}
