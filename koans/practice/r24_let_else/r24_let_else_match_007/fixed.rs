#[derive(Debug, PartialEq, Eq)]
pub struct Truncated {
    pub decoded: usize,
}

pub fn decode(bytes: &[u8]) -> Result<Vec<u8>, Truncated> {
    let mut pixels = Vec::new();
    let mut rest = bytes;
    while let [count, tail @ ..] = rest {
        if *count == 0 {
            break;
        }
        let Some((pixel, tail)) = tail.split_first() else {
            return Err(Truncated {
                decoded: pixels.len(),
            });
        };
        pixels.extend(std::iter::repeat_n(*pixel, usize::from(*count)));
        rest = tail;
    }
    Ok(pixels)
}

pub fn encode(pixels: &[u8]) -> Vec<u8> {
    let runs = pixels.chunk_by(|a, b| a == b);
    runs.flat_map(|run| run.chunks(255))
        .flat_map(|run| [run.len() as u8, run[0]])
        .collect()
}
