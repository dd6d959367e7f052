#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn tunes() {
        let mut o = Orchestra {
            players: vec![
                Box::new(Cello { pitch: 438.5 }),
                Box::new(Cello { pitch: 440.2 }),
            ],
        };
        assert_eq!(o.tune(440.0), ["cello +1.5"]);
        assert!(o.tune(440.0).is_empty());
    }
}
