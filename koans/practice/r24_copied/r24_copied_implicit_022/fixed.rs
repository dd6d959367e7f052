#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Solitaire {
    pegs: Vec<bool>,
    note: String,
}

impl Solitaire {
    pub fn line(pegs: &str) -> Self {
        Solitaire {
            pegs: pegs.chars().map(|c| c == 'o').collect(),
            note: String::new(),
        }
    }

    pub fn jumps(&self) -> Vec<Solitaire> {
        let mut next = Vec::new();
        for at in 0..self.pegs.len().saturating_sub(2) {
            let mut pegs = self.pegs.clone();
            match pegs[at..at + 3] {
                [true, true, false] => pegs[at..at + 3].copy_from_slice(&[false, false, true]),
                [false, true, true] => pegs[at..at + 3].copy_from_slice(&[true, false, false]),
                _ => continue,
            }
            let mut note = self.note.clone();
            note.push_str(&at.to_string());
            next.push(Solitaire { pegs, note });
        }
        next
    }

    pub fn solve(&self) -> Option<String> {
        if self.pegs.iter().filter(|peg| **peg).count() == 1 {
            return Some(self.note.clone());
        }
        self.jumps().iter().find_map(Solitaire::solve)
    }
}
