use std::sync::Arc;

pub struct Chunk {
    pub disk: Arc<Vec<u8>>,
    pub start: usize,
}

pub fn byte(chunk: &Chunk, step: &str) -> Option<u8> {
    let step = step.parse::<usize>().ok()?;
    let value = chunk.disk.get(chunk.start + step)?;
    Some(*value)
}

pub fn following(chunk: &Chunk, size: usize) -> Chunk {
    let disk = Arc::clone(&chunk.disk);
    let start = chunk.start + size;
    Chunk { disk, start }
}

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

    #[test]
    fn moves_on() {
        let disk = Arc::new(vec![7, 8, 9]);
        let chunk = following(&Chunk { disk, start: 0 }, 2);
        assert_eq!(chunk.start, 2);
        assert_eq!(Arc::strong_count(&chunk.disk), 1);
        assert_eq!(byte(&chunk, "0"), Some(9));
    }
}
