#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn deductions() {
        let share = Share {
            percent: 20,
            cap: Some(500),
        };

        assert!(format!("{share:?}").contains("cap"));
    }

    #[test]
    fn savings_grow() {
        let years: Vec<u32> = savings(1_000, 10).take(3).collect();
        assert_eq!(years, [1_000, 1_100, 1_210]);
    }
}
