#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_such_month() {
        assert!(matches!(season_of(4), Ok(Season::Warm)));
    }
}
