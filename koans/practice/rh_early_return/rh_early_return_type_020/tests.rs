#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn shortens() {
        assert_eq!(abbreviate("Mill Street", 20), "Mill Street");
        assert!(matches!(abbreviate("Mill Street", 20), Cow::Borrowed(_)));
        assert_eq!(abbreviate("Mill Street", 8), "Mill St");
        assert_eq!(abbreviate("Broadway", 5), "Broad");
    }
}
