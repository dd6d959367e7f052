#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moves_on() {
        let disk = Arc::new(vec![7, 8, 9]);
        let chunk = following(&Chunk { disk, start: 0 }, 2);
        assert_eq!(chunk.start, 2);
        assert_eq!(Arc::strong_count(&chunk.disk), 1);
    }
}
