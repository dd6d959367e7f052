#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn steers() {
        assert_eq!(fill(35), (4, 40));
        assert_eq!(fill(101), (20, 100));
    }
}
