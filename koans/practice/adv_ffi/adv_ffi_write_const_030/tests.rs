#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn last_four() {
        assert_eq!(receipt("4111-2222-3333"), "****-****-3333");
        assert_eq!(receipt("123"), "123");
    }
    #[test]
    fn counts() {
        let mut buffer = [b'1' as c_char, b'x' as c_char, b'2' as c_char, 0];
        assert_eq!(unsafe { redact(buffer.as_mut_ptr(), 0) }, 2);
    }
}
