pub fn words(image: &[u8]) -> impl Iterator<Item = u32> + '_ {
    image
        .chunks_exact(4)
        .map(|bytes| u32::from_le_bytes(bytes.try_into().unwrap()))
}

pub fn checksum(image: &[u8]) -> u32 {
    let tail = image.chunks_exact(4).remainder();
    let rest = tail
        .iter()
        .rev()
        .fold(0u32, |word, byte| word << 8 | u32::from(*byte));
    words(image).fold(rest, |sum, word| sum.wrapping_add(word).rotate_left(1))
}

pub fn is_blank(image: &[u8]) -> bool {
    words(image).all(|word| word == u32::MAX)
}
