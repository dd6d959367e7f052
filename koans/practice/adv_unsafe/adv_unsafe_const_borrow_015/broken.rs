pub struct Scores {
    lines: Vec<Vec<u32>>,
}

impl Scores {
    pub fn new(players: usize) -> Scores {
        Scores {
            lines: vec![Vec::new(); players],
        }
    }

    pub fn pair(&mut self, a: usize, b: usize) -> Option<(&mut Vec<u32>, &mut Vec<u32>)> {
        if a == b || a.max(b) >= self.lines.len() {
            return None;
        }
        let base = self.lines.as_ptr();
        // SAFETY: the indices are in bounds and differ.
        unsafe { Some((&mut *base.add(a), &mut *base.add(b))) }
    }
}

pub fn duel(rounds: &[(u32, u32)]) -> (u32, u32) {
    let mut scores = Scores::new(2);
    for (first, second) in rounds {
        if let Some((a, b)) = scores.pair(0, 1) {
            a.push(*first);
            b.push(*second);
        }
    }
    (scores.lines[0].iter().sum(), scores.lines[1].iter().sum())
}
