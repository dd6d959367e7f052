#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_units() {
        assert_eq!(timeout("3m"), Ok(Duration::from_secs(180)));
        assert_eq!(timeout("45s"), Ok(Duration::from_secs(45)));
        assert_eq!(timeout("45"), Err("no unit".to_string()));
        assert_eq!(timeout("s"), Err("no count".to_string()));
    }
}
