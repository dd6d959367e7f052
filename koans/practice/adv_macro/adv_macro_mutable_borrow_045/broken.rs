#[derive(Debug)]
pub struct Round {
    pub hands: Vec<Vec<u8>>,
}

impl Round {
    pub fn hand(&mut self, player: usize) -> &mut Vec<u8> {
        &mut self.hands[player]
    }
}

macro_rules! pass_card {
    ($round:expr, $from:expr => $to:expr) => {
        let (giver, taker) = ($round.hand($from), $round.hand($to));
        if let Some(card) = giver.pop() {
            taker.push(card);
        }
    };
}

pub fn pass_left(round: &mut Round) {
    let players = round.hands.len();
    for player in 0..players {
        pass_card!(round, player => (player + 1) % players);
    }
}
