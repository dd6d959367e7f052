impl From<std::num::ParseIntError> for String {
    fn from(error: std::num::ParseIntError) -> String {
        error.to_string()
    }
}

pub struct Lane {
    player: String,
    bowls: Vec<u8>,
}

impl Lane {
    pub fn read(line: &str) -> Result<Lane, String> {
        let (player, bowls) = line.split_once('=').ok_or("no player")?;
        let mut lane = Lane {
            player: player.to_string(),
            bowls: vec![],
        };
        for bowl in bowls.split(' ') {
            let pins = bowl.parse::<u8>()?;
            lane.bowls.push(pins.min(9));
        }
        Ok(lane)
    }

    pub fn score(&self) -> String {
        let total: u32 = self.bowls.iter().map(|&pins| u32::from(pins)).sum();
        format!("{} {total}", self.player)
    }
}
