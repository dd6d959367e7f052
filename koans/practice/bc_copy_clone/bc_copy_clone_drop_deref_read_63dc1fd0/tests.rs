#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn adds_pauses() {
        assert_eq!(pause("2m"), Ok(Duration::from_secs(120)));
    }

    #[test]
    fn names_the_fault() {
        assert_eq!(pause("xh"), Err("count x".to_string()));
    }
}
