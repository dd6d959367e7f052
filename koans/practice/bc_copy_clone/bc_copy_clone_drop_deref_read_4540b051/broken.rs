#[derive(Clone, Copy)]
pub enum Rules {
    Casual,
    Tournament { penalty: i32 },
}

pub struct Round {
    pub guesses: Vec<String>,
    pub secret: String,
}

impl Round {
    fn hits(&self) -> usize {
        self.guesses.iter().filter(|g| *g == self.secret).count()
    }

    pub fn score(&self, rules: Rules) -> i32 {
        let value: Box<dyn Fn(usize) -> i32> = match rules {
            Rules::Casual => Box::new(|hits| hits as i32 * 10),
            Rules::Tournament { penalty } => {
                let tries = self.guesses.len();
                Box::new(move |hits| hits as i32 * 25 - penalty * (tries - hits) as i32)
            }
        };
        value(self.hits())
    }
}
