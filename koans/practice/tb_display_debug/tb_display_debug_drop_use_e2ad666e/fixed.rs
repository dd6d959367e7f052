use std::fmt::Debug;
use std::str::FromStr;

pub struct Answers<T> {
    pub good: Vec<T>,
    pub bad: Vec<String>,
}

pub fn parse_answers<T>(raw: &[&str]) -> Answers<T>
where
    T: FromStr,
    T::Err: Debug,
{
    let mut answers = Answers {
        good: vec![],
        bad: vec![],
    };
    for (row, text) in raw.iter().enumerate() {
        match text.trim().parse() {
            Ok(value) => answers.good.push(value),
            Err(error) => answers.bad.push(format!("row {row}: {error:?}")),
        }
    }
    answers
}
