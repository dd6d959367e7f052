pub fn streak(days: impl Iterator<Item = u32>, goal: u32) -> usize {
    let mut best = 0;
    let mut current = 0;
    for steps in days {
        if steps >= goal {
            current += 1;
            best = best.max(current);
        } else {
            current = 0;
        }
    }
    best
}

pub struct Walker {
    pub goal: u32,
    pub days: Vec<u32>,
}

impl Walker {
    pub fn best_streak(&self) -> usize {
        streak(self.days.iter(), self.goal)
    }

    pub fn both_active(&self, other: &Walker) -> usize {
        let least = self.days.iter().zip(&other.days).map(|(a, b)| a.min(b));
        streak(least, self.goal.min(other.goal))
    }
}
