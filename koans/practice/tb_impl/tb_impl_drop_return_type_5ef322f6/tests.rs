#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists() {
        assert_eq!(listing(&[Step::Left, Step::Forward, Step::Right]), "L-F-R");
        assert_eq!(listing(&[Step::Forward]), "F");
        assert_eq!(listing(&[]), "");
    }
}
