pub struct Player {
    pub nick: String,
    pub rules: Option<String>,
    pub hand: Vec<u8>,
}

pub fn seat(nicks: &[&str]) -> Vec<Player> {
    let mut players = Vec::new();
    for nick in nicks {
        players.push(Player {
            nick: nick.to_string(),
            rules: None,
            hand: vec![],
        });
    }
    players
}

pub fn deal(players: &mut [Player], deck: &mut Vec<u8>, rules: String) -> Result<(), String> {
    for player in players.iter_mut() {
        player.rules = Some(rules.clone());
        for _ in 0..2 {
            let card = deck
                .pop()
                .ok_or_else(|| format!("no card for {}", player.nick))?;
            player.hand.push(card);
        }
    }
    Ok(())
}
