#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn answers() {
        let bot = Bot::default()
            .on("!echo", |s| s.to_string())
            .on("!len", |s| s.len().to_string());
        let lines = ["!echo hi", "!len four", "hello"]
            .map(String::from)
            .to_vec();
        assert_eq!(bot.answer_all(lines), ["hi", "4", "?"]);
    }
}
