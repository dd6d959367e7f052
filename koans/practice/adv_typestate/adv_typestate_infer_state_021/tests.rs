#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn two_rounds() {
        assert_eq!(visit(&[(true, 10), (false, 15)]), 45);
    }
}
