#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn two_messages() {
        let buffer = [0, 0, 0, 2, b'h', b'i', 0, 0, 0, 1, b'!', 0, 0, 0, 9, 1];
        assert_eq!(messages(&buffer), [&b"hi"[..], b"!"]);
        assert_eq!(read_len(&[1, 0], 0), None);
    }
}
