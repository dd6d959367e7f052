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
}
