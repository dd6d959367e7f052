#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn prints() {
        let s = [
            Session {
                minutes: 60,
                exercise: Box::new(Yoga),
            },
            Session {
                minutes: 30,
                exercise: Box::new(Rowing { level: 4 }),
            },
        ];
        assert_eq!(
            hardest(&s),
            "Some(Session { minutes: 30, exercise: Rowing { level: 4 } })"
        );
        assert_eq!(hardest(&[]), "None");
    }
}
