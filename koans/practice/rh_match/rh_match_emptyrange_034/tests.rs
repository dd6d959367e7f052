#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn mutates() {
        assert_eq!(Lenition.word("Batter"), "vasshr");
        assert_eq!(Lenition.letter('G'), 'h');
        assert_eq!(Lenition.letter('ö'), 'ö');
    }
}
