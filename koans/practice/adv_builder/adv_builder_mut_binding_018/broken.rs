pub struct Question {
    pub text: &'static str,
    pub points: u8,
}

const BANK: [Question; 3] = [
    Question {
        text: "Capital of Peru?",
        points: 2,
    },
    Question {
        text: "7 x 8?",
        points: 1,
    },
    Question {
        text: "Boiling point of water?",
        points: 1,
    },
];

pub struct QuizBuilder<'a> {
    limit: u8,
    chosen: Vec<&'a Question>,
}

impl<'a> QuizBuilder<'a> {
    pub fn add(&mut self, question: &'a Question) -> bool {
        let used: u8 = self.chosen.iter().map(|q| q.points).sum();
        if used + question.points > self.limit {
            return false;
        }
        self.chosen.push(question);
        true
    }
}

pub fn quiz(limit: u8) -> Vec<&'static str> {
    let builder = QuizBuilder {
        limit,
        chosen: Vec::new(),
    };
    for question in &BANK {
        if !builder.add(question) {
            break;
        }
    }
    builder.chosen.into_iter().map(|q| q.text).collect()
}
