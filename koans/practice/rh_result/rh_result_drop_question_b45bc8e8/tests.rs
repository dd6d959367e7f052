#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn good() {
        assert_eq!(total(&[6, 1, 3]), Ok(10));
    }
    #[test]
    fn bad() {
        assert_eq!(total(&[6, 7, 0]), Err(NotAFace(7)));
        assert_eq!(Face::try_from(-250), Err(NotAFace(-250)));
    }
}
