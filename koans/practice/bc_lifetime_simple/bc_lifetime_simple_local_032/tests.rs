#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn small() {
        assert_eq!(&roman(4)[..], "IV");
        assert_eq!(&roman(18)[..], "XVIII");
    }

    #[test]
    fn large() {
        assert_eq!(&roman(49)[..], "XLIX");
        assert_eq!(&roman(50)[..], "L");
    }
}
