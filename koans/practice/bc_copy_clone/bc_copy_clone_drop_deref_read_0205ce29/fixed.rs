pub enum Question {
    Choice { right: usize },
    Number { value: f64, tolerance: Option<f64> },
    Free { keyword: Option<String> },
}

pub fn correct(question: &Question, answer: &str) -> bool {
    match question {
        Question::Choice { right } => answer.parse::<usize>().ok().is_some_and(|n| n == *right),
        Question::Number { value, tolerance } => {
            let off = answer.parse::<f64>().ok().map(|n| (n - value).abs());
            off.is_some_and(|off| off <= tolerance.unwrap_or(0.0))
        }
        Question::Free { keyword } => {
            let answer = answer.to_lowercase();
            keyword
                .as_ref()
                .is_none_or(|word| answer.contains(word.as_str()))
        }
    }
}

pub fn points(sheet: &[(Question, &str)]) -> usize {
    sheet
        .iter()
        .filter(|(question, answer)| correct(question, answer))
        .count()
}
