#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn rest() {
        assert_eq!(leftover(&[Sum::new(155), Sum::new(290)], 3), Sum::new(1));
    }
}
