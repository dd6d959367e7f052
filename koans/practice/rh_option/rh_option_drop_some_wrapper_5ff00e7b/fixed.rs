pub fn distance(a: &[u64; 4], b: &[u64; 4]) -> u32 {
    let mut bits = 0;
    for (x, y) in a.iter().copied().zip(b.iter().copied()) {
        bits += (x ^ y).count_ones();
    }
    bits
}

pub fn closest<'p>(print: &[u64; 4], prints: &'p [(String, [u64; 4])]) -> Option<&'p str> {
    let mut best = None;
    let mut limit = 64;
    for (owner, candidate) in prints {
        let bits = distance(print, candidate);
        if bits < limit {
            limit = bits;
            best = Some(owner.as_str());
        }
    }
    best
}
