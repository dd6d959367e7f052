pub struct Climber {
    pub name: String,
    pub points: u32,
}

pub struct Round {
    pub climbers: Vec<Climber>,
}

impl Round {
    pub fn leader(&self) -> &Climber {
        self.climbers
            .iter()
            .max_by_key(|climber| climber.points)
            .expect("a round has climbers")
    }

    pub fn boost_last(&mut self, bonus: u32) {
        if let Some(last) = self
            .climbers
            .iter_mut()
            .min_by_key(|climber| climber.points)
        {
            last.points += bonus;
        }
    }

    /// Announces who led the round until the bonus was given out.
    pub fn finish(&mut self, bonus: u32) -> String {
        let leader = self.leader().name.clone();
        self.boost_last(bonus);
        format!("{} led the round", leader)
    }
}
