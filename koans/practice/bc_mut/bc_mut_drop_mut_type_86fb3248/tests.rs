#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stages_advance() {
        let mut s = None;
        advance(&mut s);
        assert_eq!(s, Some(Stage::Built));
        advance(&mut s);
        assert_eq!(s, Some(Stage::Tested));
        advance(&mut s);
        advance(&mut s);
        assert_eq!(s, Some(Stage::Live));
    }

    #[test]
    fn the_slowest_counts() {
        assert_eq!(
            slowest([Some(Stage::Live), Some(Stage::Tested), Some(Stage::Live)]),
            Some(Stage::Tested)
        );
        assert_eq!(slowest([Some(Stage::Live), None, Some(Stage::Built)]), None);
        assert_eq!(slowest([Some(Stage::Live); 3]), Some(Stage::Live));
    }
}
