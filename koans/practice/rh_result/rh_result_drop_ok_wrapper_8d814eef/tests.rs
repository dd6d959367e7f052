#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn second_works() {
        let done = Outcome::Done {
            value: 70,
            attempts: 2,
        };
        assert_eq!(download(&[("a", 0), ("b", 70)]), done);
    }
    #[test]
    fn gives_up() {
        let Outcome::GaveUp(errors) = download(&[("a", 0)]) else {
            panic!()
        };
        assert_eq!(
            errors,
            [
                "a is down",
                "no mirror for attempt 2",
                "no mirror for attempt 3"
            ]
        );
        assert_eq!(retry(0, |_| Ok(1)), Outcome::GaveUp(vec![]));
    }
}
