pub fn parity(block: &[u8]) -> u8 {
    block.iter().fold(0, |acc, byte| acc ^ byte)
}

pub fn protect(tape: &mut Vec<u8>) {
    let blocks: Vec<u8> = tape.chunks_exact(8).map(parity).collect();
    for sum in blocks {
        tape.push(sum);
    }
}

pub fn damaged(tape: &[u8], blocks: usize) -> Vec<usize> {
    let (data, sums) = tape.split_at(blocks * 8);
    data.chunks_exact(8)
        .zip(sums)
        .enumerate()
        .filter(|(_, (block, sum))| parity(block) != **sum)
        .map(|(i, _)| i)
        .collect()
}
