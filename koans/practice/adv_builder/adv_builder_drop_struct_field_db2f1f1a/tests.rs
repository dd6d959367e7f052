#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_bytes() {
        let disk = Arc::new(vec![7, 8, 9]);
        let chunk = Chunk { disk, start: 1 };
        assert_eq!(byte(&chunk, "1"), Some(9));
        assert_eq!(byte(&chunk, "2"), None);
        assert_eq!(byte(&chunk, "two"), None);
    }
}
