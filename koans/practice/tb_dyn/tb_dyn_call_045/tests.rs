#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn marks() {
        let quiz = [Question::exact("Oslo"), Question::lenient("pi", 5)];
        assert_eq!(total(&quiz, &["Oslo", "PI"]), 7);
        assert_eq!(total(&quiz, &["oslo", "e"]), 0);
    }
}
