#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn both_ways() {
        assert_eq!(encode("SOS").as_deref(), Ok("... --- ..."));
        assert_eq!(encode("so!"), Err('!'));
        assert_eq!(decode("-..."), Some('b'));
        assert_eq!(decode("......"), None);
    }
}
