#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn heights() {
        let h = Harbour {
            town: "Brest".into(),
            mean_cm: 200,
            range_cm: 300,
        };
        assert_eq!(h.height_cm(0), 50);
        assert_eq!(h.height_cm(6), 350);
        assert_eq!(first_high(&h), Some(5));
    }
    #[test]
    fn name() {
        let h = Harbour {
            town: "Brest".into(),
            mean_cm: 200,
            range_cm: 10,
        };
        assert_eq!(h.name(), "Brest harbour");
        assert_eq!(first_high(&h), None);
    }
}
