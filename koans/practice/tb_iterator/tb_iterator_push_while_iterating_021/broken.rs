#[derive(Debug, Clone, PartialEq)]
pub struct Letter {
    pub to: u32,
    pub round: u8,
}

pub struct Mail {
    pub letters: Vec<Letter>,
}

impl Mail {
    pub fn start(to: u32) -> Mail {
        Mail {
            letters: vec![Letter { to, round: 0 }],
        }
    }

    pub fn forward(&mut self, round: u8) {
        for letter in &self.letters {
            if letter.round + 1 == round {
                self.letters.push(Letter {
                    to: letter.to * 2,
                    round,
                });
                self.letters.push(Letter {
                    to: letter.to * 2 + 1,
                    round,
                });
            }
        }
    }

    pub fn receivers(&self, round: u8) -> Vec<u32> {
        let of_round = self.letters.iter().filter(|letter| letter.round == round);
        of_round.map(|letter| letter.to).collect()
    }
}
