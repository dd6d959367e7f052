#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn words() {
        let mut decoder = Decoder::<Latin>::new();
        assert_eq!(decoder.decode("-.. . .- -.."), "DEAD");
        assert_eq!(decoder.decode(". ----"), "E");
        assert_eq!(decoder.unknown, 1);
    }
}
