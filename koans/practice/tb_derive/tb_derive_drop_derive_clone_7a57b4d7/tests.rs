#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn empty_slot() {
        assert_eq!(pick(&[], &2).unwrap_err(), "no tube in slot 2");
    }
}
