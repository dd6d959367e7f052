pub struct Survey {
    pub topic: String,
    pub scores: Vec<u8>,
}

pub struct Summary<'s> {
    topic: &'s str,
    sorted: Vec<&'s u8>,
}

impl<'s> From<&'s Survey> for Summary<'s> {
    fn from(survey: &'s Survey) -> Self {
        let mut sorted: Vec<&u8> = survey.scores.iter().collect();
        sorted.sort();
        Summary {
            topic: &survey.topic,
            sorted,
        }
    }
}

impl Summary<'_> {
    pub fn median(&self) -> Option<u8> {
        self.sorted.get(self.sorted.len() / 2).map(|s| **s)
    }
}

#[derive(Default)]
pub struct Archive {
    pub stored: Vec<Survey>,
}

impl Archive {
    pub fn file(&mut self, survey: Survey) -> String {
        let summary = Summary::from(&survey);
        let note = match summary.median() {
            Some(m) => format!("{}: median {m}", summary.topic),
            None => format!("{}: no answers", summary.topic),
        };
        self.stored.push(survey);
        note
    }
}
