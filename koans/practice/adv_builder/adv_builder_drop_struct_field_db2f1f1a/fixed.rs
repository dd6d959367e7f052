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
