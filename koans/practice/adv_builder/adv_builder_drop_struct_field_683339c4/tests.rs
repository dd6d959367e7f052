#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_number_makes_a_step() {
        let steps = running(&["5", "-2", "10"]).unwrap();
        assert_eq!(steps[1], Tally { count: 2, sum: 3 });
        assert_eq!(steps[2], Tally { count: 3, sum: 13 });
    }

    #[test]
    fn bad_number_is_named() {
        assert_eq!(running(&["1", "1o"]), Err("1o".to_string()));
        assert_eq!(running(&[]), Ok(Vec::new()));
    }
}
