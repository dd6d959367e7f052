#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn words() {
        assert_eq!(tour(&[("Hall of Kings", 1702), ("Armoury", 1888)]), 8);
        assert_eq!(tour(&[]), 0);
    }
}
