pub fn invert(scores: &[u16; 4]) {
    let best = *scores.iter().max().unwrap_or(&0);
    for score in scores.iter_mut() {
        *score = best - *score;
    }
}

pub fn inverted(mut scores: [u16; 4]) -> [u16; 4] {
    invert(&mut scores);
    scores
}
