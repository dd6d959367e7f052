#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn faults() {
        assert_eq!(first_day("mon sun"), Err("what is sun".to_string()));
        assert_eq!(first_day(" "), Err("no pickup".to_string()));
    }
}
