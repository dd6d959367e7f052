#[derive(Debug)]
pub struct Round {
    pub hands: Vec<Vec<u8>>,
}

impl Round {
    pub fn hand(&mut self, player: usize) -> &Vec<u8> {
        &mut self.hands[player]
    }
}

macro_rules! pass_card {
    ($round:expr, $from:expr => $to:expr) => {
        if let Some(card) = $round.hand($from).pop() {
            $round.hand($to).push(card);
        }
    };
}

pub fn pass_left(round: &mut Round) {
    let players = round.hands.len();
    for player in 0..players {
        pass_card!(round, player => (player + 1) % players);
    }
}
