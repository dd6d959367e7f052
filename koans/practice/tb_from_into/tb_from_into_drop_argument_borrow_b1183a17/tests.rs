#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn three() {
        assert_eq!(drives(b"C:\\\0D:\\\0Z:\\\0\0"), Some(3));
    }
    #[test]
    fn unterminated() {
        assert_eq!(drives(b"C:\\\0"), None);
        assert_eq!(unsafe { count(c"".as_ptr()) }, 0);
    }
}
