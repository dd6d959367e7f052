#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn one_flush() {
        assert_eq!(flushes(&["2H 7H 9H JH AH", "2H 7H 9H JH AS", "2H"]), 1);
    }
}
