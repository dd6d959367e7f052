#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn two_pots() {
        assert_eq!(
            board(&[("eggs", Timer(390)), ("rice", Timer(65))]),
            "eggs 6:30 | rice 1:05"
        );
    }
}
