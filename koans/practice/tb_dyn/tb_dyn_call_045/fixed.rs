pub struct Question {
    pub answer: String,
    marking: Box<dyn Fn(&str, &str) -> u32>,
}

impl Question {
    pub fn exact(answer: &str) -> Question {
        Question {
            answer: answer.to_string(),
            marking: Box::new(|a, b| u32::from(a == b) * 2),
        }
    }

    pub fn lenient(answer: &str, points: u32) -> Question {
        let marking = move |given: &str, right: &str| {
            if given.eq_ignore_ascii_case(right) {
                points
            } else {
                0
            }
        };
        Question {
            answer: answer.to_string(),
            marking: Box::new(marking),
        }
    }

    pub fn mark(&self, given: &str) -> u32 {
        (self.marking)(given, &self.answer)
    }
}

pub fn total(quiz: &[Question], given: &[&str]) -> u32 {
    quiz.iter().zip(given).map(|(q, g)| q.mark(g)).sum()
}
