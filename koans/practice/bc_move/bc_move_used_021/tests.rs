#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn say() {
        let mut log = vec![];
        assert_eq!(
            render(Event::Say("eva".to_string(), "hi".to_string()), &mut log),
            "<eva> hi"
        );
        assert_eq!(log, vec![Event::Say("eva".to_string(), "hi".to_string())]);
    }

    #[test]
    fn others() {
        let mut log = vec![];
        assert_eq!(render(Event::Join("al".to_string()), &mut log), "+ al");
        assert_eq!(render(Event::Quit, &mut log), "bye");
        assert_eq!(log.len(), 2);
        assert_eq!(log[1], Event::Quit);
    }
}
