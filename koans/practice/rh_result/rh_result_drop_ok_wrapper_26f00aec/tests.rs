#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bad_text() {
        assert_eq!(settle("500").err(), Some("no slash"));
        assert_eq!(settle("many/1").err(), Some("bad count"));
    }
}
