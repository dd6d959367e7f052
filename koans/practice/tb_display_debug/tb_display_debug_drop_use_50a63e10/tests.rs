#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comparing() {
        assert_eq!(Borda.winner(&[]), None);
    }
}
