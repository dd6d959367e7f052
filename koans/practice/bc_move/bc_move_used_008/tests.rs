#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn up_and_down() {
        assert_eq!(
            average_climb(vec![(100.0, 300.0), (300.0, 250.0)]),
            Some(100.0)
        );
    }

    #[test]
    fn flat() {
        assert_eq!(average_climb(vec![(5.0, 5.0)]), Some(0.0));
        assert_eq!(average_climb(vec![]), None);
    }
}
