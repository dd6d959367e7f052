#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn deductions() {
        let share = Share {
            percent: 20,
            cap: Some(500),
        };
        assert_eq!(share.amount(1_000), 200);
        assert!(format!("{share:?}").contains("cap"));
    }
}
