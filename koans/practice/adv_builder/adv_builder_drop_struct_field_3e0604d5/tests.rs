#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_the_bad_part() {
        assert_eq!(clock("x:1").err(), Some("hour x".to_string()));
        assert_eq!(clock("1:y").err(), Some("minute y".to_string()));
    }
}
