#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn up_and_down() {
        let jumps = HashMap::from([(5, 20), (22, 3)]);
        assert_eq!(climb(&jumps, &["5", "1"]), Ok((21, true)));
        assert_eq!(climb(&jumps, &["5", "2", "1"]), Ok((4, false)));
    }

    #[test]
    fn unreadable_die() {
        let jumps = HashMap::new();
        assert_eq!(climb(&jumps, &["2", "six"]), Err("six?".to_string()));
        assert_eq!(climb(&jumps, &[]), Ok((0, false)));
    }
}
