#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn splits_the_channels() {
        let found = paint("#0a10ff").unwrap();
        assert_eq!(found.rgb, [10, 16, 255]);
        assert_eq!(found.top, 255);
        assert!(paint("0a10ff").is_none());
        assert!(paint("#green").is_none());
    }

    #[test]
    fn describes_paint() {
        let text = describe("#010203").unwrap();
        assert_eq!(text, "3 in Paint { rgb: [1, 2, 3], top: 3 }");
        assert_eq!(describe("red"), None);
    }
}
