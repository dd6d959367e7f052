#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn finds_the_longest_rise() {
        assert_eq!(longest_rise(&[5, 1, 2, 2, 9, 3, 4]), [1, 2, 2, 9]);
        assert_eq!(longest_rise(&['c', 'd', 'a', 'b']), ['c', 'd']);
        assert_eq!(longest_rise(&[0.5, 0.25]), [0.5]);
        assert!(longest_rise::<i32>(&[]).is_empty());
    }
    #[test]
    fn takes_values_that_cannot_be_copied() {
        let words: Vec<String> = ["b", "a", "c"].map(String::from).to_vec();
        assert_eq!(longest_rise(&words), ["a", "c"]);
    }
    #[test]
    fn reports() {
        assert_eq!(report("snow", &[7, 3, 8, 20, 1]), "snow: from 3 to 20");
        assert_eq!(report("rain", &[3, 2, 1]), "rain: 3 and down from there");
        assert_eq!(report::<u8>("fog", &[]), "fog: no data");
        assert_eq!(report("wind", &[1.5, 2.5]), "wind: from 1.5 to 2.5");
    }
}
