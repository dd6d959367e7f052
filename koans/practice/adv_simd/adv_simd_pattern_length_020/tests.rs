#[cfg(test)]
mod tests {
    use super::*;
    fn packet(values: [f32; 4]) -> [u8; 16] {
        let mut bytes = [0; 16];
        for (chunk, value) in bytes.chunks_exact_mut(4).zip(values) {
            chunk.copy_from_slice(&value.to_le_bytes());
        }
        bytes
    }
    #[test]
    fn decodes() {
        assert_eq!(
            decode(&packet([1.0, 0.5, 0.0, -2.0])),
            Attitude {
                w: 1.0,
                axis: [0.5, 0.0, -2.0]
            }
        );
    }
    #[test]
    fn length() {
        assert_eq!(norm(&decode(&packet([1.0, 1.0, 1.0, 1.0]))), 2.0);
    }
}
