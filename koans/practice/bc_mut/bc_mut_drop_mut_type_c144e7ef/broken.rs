pub struct Game {
    pub score: u64,
    record: Option<u64>,
    extra_given: bool,
}

impl Game {
    pub fn against(record: Option<u64>) -> Self {
        Game {
            score: 0,
            record,
            extra_given: false,
        }
    }

    /// True when this hit earns the extra ball.
    pub fn hit(&mut self, points: u64) -> bool {
        self.score += points;
        let beaten = self.record.is_some_and(|record| self.score > record);
        let earned = beaten && !self.extra_given;
        self.extra_given |= earned;
        earned
    }
}

pub fn play(game: &Game, hits: impl IntoIterator<Item = u64>) -> Option<usize> {
    hits.into_iter().position(|points| game.hit(points))
}
