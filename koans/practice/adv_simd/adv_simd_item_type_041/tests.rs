#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn permutes() {
        assert_eq!(encipher("abcdef", 0), b"dacb.e.f");
    }
    #[test]
    fn masks() {
        assert_eq!(scramble([0, 1, 2, 3], 1), [2, 1, 3, 0]);
        assert_eq!(blocks(b"xyzzy").count(), 2);
    }
}
