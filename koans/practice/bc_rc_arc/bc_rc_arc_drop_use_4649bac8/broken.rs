pub struct Chunk {
    pub disk: Arc<Vec<u8>>,
    pub start: usize,
}

pub fn following(chunk: &Chunk, size: usize) -> Chunk {
    let disk = Arc::clone(&chunk.disk);
    let start = chunk.start + size;
    Chunk { disk, start }
}
