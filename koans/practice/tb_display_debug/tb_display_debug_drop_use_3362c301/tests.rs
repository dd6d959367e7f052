#[cfg(test)]
mod tests {
    use super::*;
    fn train(number: &str, delay: u32) -> Train {
        Train {
            number: number.into(),
            to: "Bern".into(),
            delay,
        }
    }
    #[test]
    fn shows_delays() {
        assert_eq!(
            board(&[train("IC 8", 0), train("R 3", 12)]),
            "IC 8 Bern\nR 3 Bern +12\n"
        );
    }
    #[test]
    fn small_delays_do_not_count() {
        assert!(punctual(&[train("a", 4), train("b", 0)]));
        assert!(!punctual(&[train("a", 5)]));
    }
}
