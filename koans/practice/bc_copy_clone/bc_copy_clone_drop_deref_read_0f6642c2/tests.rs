#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reports_the_positions() {
        let f = Fridge {
            allowed: Celsius(2.0)..=Celsius(7.0),
        };
        assert_eq!(f.alerts(&[1.9, 2.0, 7.0, 7.5]), [0, 3]);
        assert!(f.alerts(&[4.0]).is_empty());
    }

    #[test]
    fn other_ranges() {
        let freezer = Fridge {
            allowed: Celsius(-20.0)..=Celsius(-16.0),
        };
        assert_eq!(freezer.alerts(&[-18.0, -15.0]), [1]);
    }
}
