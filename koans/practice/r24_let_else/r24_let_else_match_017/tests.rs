#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn needs_coins() {
        assert_eq!(
            run("coin cotton coin cotton wool"),
            ["1 more", "washing Cotton", "1 more"]
        );
    }
    #[test]
    fn stops_at_unknown_programs() {
        assert_eq!(run("coin silk wool"), ["no program silk"]);
    }
}
