use std::num::ParseIntError;

pub struct Player {
    pub name: String,
    pub rolls: String,
}

impl Player {
    pub fn pins(&self) -> Result<u32, ParseIntError> {
        let mut total = 0;
        for roll in self.rolls.split_whitespace() {
            total += match roll {
                "X" => 9,
                "-" => 0,
                pins => pins.parse::<u32>()?,
            };
        }
        Ok(total)
    }
}

pub fn winner(players: &[Player]) -> Result<Option<&str>, ParseIntError> {
    let mut best = None;
    for player in players {
        best = best.max(Some((player.pins()?, player.name.as_str())));
    }
    Ok(best.map(|(_, name)| name))
}
