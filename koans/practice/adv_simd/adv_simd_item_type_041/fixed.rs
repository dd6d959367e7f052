pub fn blocks(text: &[u8]) -> impl Iterator<Item = [u8; 4]> + '_ {
    text.chunks(4).map(|chunk| {
        let mut block = [b'.'; 4];
        block[..chunk.len()].copy_from_slice(chunk);
        block
    })
}

pub fn scramble(block: [u8; 4], key: u8) -> [u8; 4] {
    let [a, b, c, d] = block;
    [d, a, c, b].map(|byte| byte ^ key)
}

pub fn encipher(text: &str, key: u8) -> Vec<u8> {
    blocks(text.as_bytes())
        .flat_map(|block| scramble(block, key))
        .collect()
}
