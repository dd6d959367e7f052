#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moves_the_start() {
        let topic = String::from("Budget");
        let start = Duration::from_secs(600);
        let later = postpone(&Meeting { topic, start }, "5").unwrap();
        assert_eq!(later.start.as_secs(), 900);
        assert_eq!(later.topic, "Budget");
    }

    #[test]
    fn refuses_words() {
        let topic = String::from("Plans");
        let start = Duration::from_secs(0);
        let result = postpone(&Meeting { topic, start }, "soon");
        assert_eq!(result, Err("no number: soon".to_string()));
    }
}
