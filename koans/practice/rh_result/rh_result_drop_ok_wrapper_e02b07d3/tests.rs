#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_the_part() {
        assert_eq!(part_of("4"), Ok("Early".to_string()));
        assert_eq!(part_of("5"), Ok("Middle".to_string()));
        assert_eq!(part_of("12"), Ok("Late".to_string()));
    }

    #[test]
    fn needs_a_number() {
        assert!(part_of("June").is_err());
        assert!(part_of("").is_err());
    }
}
