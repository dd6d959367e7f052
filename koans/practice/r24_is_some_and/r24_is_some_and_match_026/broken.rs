pub enum Question {
    Choice { right: usize },
    Number { value: f64, tolerance: Option<f64> },
    Free { keyword: Option<String> },
}

pub fn correct(question: &Question, answer: &str) -> bool {
    match question {
        Question::Choice { right } => answer
            .parse::<usize>()
            .ok()
            .map(|n| n == *right)
            .unwrap_or_default(),
        Question::Number { value, tolerance } => {
            let off = answer.parse::<f64>().ok().map(|n| (n - value).abs());
            off.map(|off| off <= tolerance.unwrap_or(0.0))
                .unwrap_or(false)
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
