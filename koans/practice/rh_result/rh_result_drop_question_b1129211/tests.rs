#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn drains() {
        let mut q: VecDeque<u8> = b"hi\r\nyou".iter().copied().collect();
        assert_eq!(drain_text(&mut q, 4), Ok("hi\n".to_string()));
        assert_eq!(drain_text(&mut q, 9), Ok("you".to_string()));
        assert_eq!(drain_text(&mut q, 9), Err("nothing waiting".to_string()));
    }
    #[test]
    fn invalid() {
        let mut q = VecDeque::from(vec![0xff, 0xfe]);
        assert!(drain_text(&mut q, 2).is_err());
    }
}
