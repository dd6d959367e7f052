#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn second_wins() {
        assert_eq!(race(&[71, 64, 66]), Some(2));
    }
    #[test]
    fn nobody() {
        assert_eq!(race(&[]), None);
    }
}
