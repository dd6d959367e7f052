#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn plays_backwards() {
        assert_eq!(Tape::record("stressed").text(), "desserts");
        assert_eq!(Tape::record("").text(), "");
    }
}
