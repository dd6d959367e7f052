#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn collects_letters() {
        let found = flags("-vxcv").unwrap();
        assert_eq!(found.letters.len(), 3);
        assert_eq!(found.lowest, 'c');
        assert!(flags("vx").is_none());
        assert!(flags("-").is_none());
    }
}
