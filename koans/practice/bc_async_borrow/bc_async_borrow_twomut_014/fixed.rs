pub struct Tape {
    pub sides: [Vec<u32>; 2],
    minutes: u32,
}

impl Tape {
    pub fn blank(minutes: u32) -> Tape {
        Tape {
            sides: Default::default(),
            minutes,
        }
    }

    /// Records until the side is full; returns what did not fit.
    pub async fn record(&mut self, side: usize, songs: Vec<u32>) -> Vec<u32> {
        let mut rest = Vec::new();
        for song in songs {
            let used: u32 = self.sides[side].iter().sum();
            if used + song <= self.minutes / 2 {
                self.sides[side].push(song);
            } else {
                rest.push(std::future::ready(song).await);
            }
        }
        rest
    }
}

pub async fn mixtape(tape: &mut Tape, mine: Vec<u32>, yours: Vec<u32>) -> usize {
    let left_over = tape.record(0, mine).await;
    let squeezed_out = tape.record(1, yours).await;
    left_over.len() + squeezed_out.len()
}
