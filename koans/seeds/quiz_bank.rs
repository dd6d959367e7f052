//! Questions, answers and marks.

use std::collections::HashMap;
use std::fmt;
use std::rc::Rc;

#[derive(Debug, Clone, PartialEq)]
pub enum Answer {
    Choice(char),
    Number(i64),
    Words(Vec<String>),
}

#[derive(Debug, PartialEq)]
pub enum AnswerError {
    Empty,
    NotANumber,
}

/// Knows how to read and mark one kind of answer.
pub trait Question {
    fn prompt(&self) -> &str;
    fn read(&self, raw: &str) -> Result<Answer, AnswerError>;
    fn mark(&self, answer: &Answer) -> u32;
}

pub struct MultipleChoice<'q> {
    pub prompt: &'q str,
    pub options: &'q [(char, &'q str)],
    pub right: char,
}

pub struct Estimate {
    pub prompt: String,
    pub value: i64,
    pub tolerance: u64,
}

impl<'q> MultipleChoice<'q> {
    pub fn option(&self, key: char) -> Option<&'q str> {
        let (_, text) = self.options.iter().find(|(k, _)| *k == key)?;
        Some(text)
    }
}

impl Question for MultipleChoice<'_> {
    fn prompt(&self) -> &str {
        self.prompt
    }

    fn read(&self, raw: &str) -> Result<Answer, AnswerError> {
        let key = raw.trim().chars().next().ok_or(AnswerError::Empty)?;
        Ok(Answer::Choice(key.to_ascii_lowercase()))
    }

    fn mark(&self, answer: &Answer) -> u32 {
        match answer {
            Answer::Choice(key) if *key == self.right => 2,
            _ => 0,
        }
    }
}

impl Question for Estimate {
    fn prompt(&self) -> &str {
        &self.prompt
    }

    fn read(&self, raw: &str) -> Result<Answer, AnswerError> {
        let number = raw.parse().map_err(|_| AnswerError::NotANumber)?;
        Ok(Answer::Number(number))
    }

    fn mark(&self, answer: &Answer) -> u32 {
        let &Answer::Number(number) = answer else {
            return 0;
        };
        match number.abs_diff(self.value) {
            0 => 3,
            off if off <= self.tolerance => 1,
            _ => 0,
        }
    }
}

/// A question whose answer is a list of words in any order.
impl Question for (String, Vec<String>) {
    fn prompt(&self) -> &str {
        &self.0
    }

    fn read(&self, raw: &str) -> Result<Answer, AnswerError> {
        let words: Vec<String> = raw.split_whitespace().map(str::to_lowercase).collect();
        match words.is_empty() {
            true => Err(AnswerError::Empty),
            false => Ok(Answer::Words(words)),
        }
    }

    fn mark(&self, answer: &Answer) -> u32 {
        match answer {
            Answer::Words(words) => words.iter().filter(|w| self.1.contains(w)).count() as u32,
            _ => 0,
        }
    }
}

#[derive(Clone, Default)]
pub struct Quiz<'q> {
    questions: Vec<Rc<dyn Question + 'q>>,
}

#[derive(Default)]
pub struct Report {
    pub marks: u32,
    pub unread: HashMap<usize, String>,
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} marks, {} unread", self.marks, self.unread.len())
    }
}

impl<'q> Quiz<'q> {
    pub fn ask(mut self, question: impl Question + 'q) -> Self {
        self.questions.push(Rc::new(question));
        self
    }

    pub fn sit(&self, mut respond: impl FnMut(&str) -> String) -> Report {
        let mut report = Report::default();
        for (index, question) in self.questions.iter().enumerate() {
            let raw = respond(question.prompt());
            match question.read(&raw) {
                Ok(answer) => report.marks += question.mark(&answer),
                Err(error) => {
                    report.unread.insert(index, format!("{error:?}"));
                }
            }
        }
        report
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const CAPITAL: MultipleChoice<'static> = MultipleChoice {
        prompt: "capital?",
        options: &[('a', "Rome"), ('b', "Bern")],
        right: 'b',
    };

    fn quiz() -> Quiz<'static> {
        let year = Estimate {
            prompt: "year?".to_string(),
            value: 1969,
            tolerance: 5,
        };
        let seas = ["north", "red"].map(String::from).to_vec();
        Quiz::default()
            .ask(CAPITAL)
            .ask(year)
            .ask(("seas?".to_string(), seas))
    }

    #[test]
    fn perfect_marks() {
        let answers = HashMap::from([("capital?", "B"), ("year?", "1969"), ("seas?", "red North")]);
        let report = quiz().sit(|prompt| answers[prompt].to_string());
        assert_eq!(report.marks, 7);
        assert!(report.unread.is_empty());
    }

    #[test]
    fn partial_marks() {
        let mut answers = ["a", "1972", "dead red"].iter();
        let copy = quiz().clone();
        let report = copy.sit(|_| answers.next().unwrap().to_string());
        assert_eq!(report.to_string(), "2 marks, 0 unread");
    }

    #[test]
    fn unreadable() {
        let report = quiz().sit(|_| " ".to_string());
        assert_eq!(report.unread[&1], "NotANumber");
        assert_eq!(report.unread.len(), 3);
        assert_eq!(CAPITAL.read(""), Err(AnswerError::Empty));
    }

    #[test]
    fn wrong_kinds_get_nothing() {
        let number = Answer::Number(1);
        assert_eq!(CAPITAL.mark(&number), 0);
        let words = (String::new(), vec![]);
        assert_eq!(words.mark(&number), 0);
        let letter = CAPITAL.read("x").unwrap();
        assert_eq!(quiz().questions[1].mark(&letter.clone()), 0);
        assert_eq!(letter, Answer::Choice('x'));
    }

    #[test]
    fn options_borrow_long() {
        let text: &'static str = CAPITAL.option('a').unwrap();
        assert_eq!(text, "Rome");
        assert_eq!(CAPITAL.option('z'), None);
    }
}
