#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn ready() {
        assert_eq!(strength(102, &[8]), Some(6));
    }
    #[test]
    fn still_sweet() {
        assert_eq!(strength(102, &[2, 1]), None);
    }
}
