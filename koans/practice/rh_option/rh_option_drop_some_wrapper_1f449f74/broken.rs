pub fn vote(readings: &[[i16; 4]; 3]) -> [i16; 4] {
    let [a, b, c] = readings;
    std::array::from_fn(|i| a[i].max(b[i]).min(c[i]).max(a[i].min(b[i])))
}

pub fn vote_all(channels: Vec<[i16; 4]>) -> Option<[i16; 4]> {
    match channels.as_slice() {
        [] => None,
        [only] => *only,
        [a, b] => Some(std::array::from_fn(|i| (a[i] + b[i]) / 2)),
        [a, b, c, ..] => Some(vote(&[*a, *b, *c])),
    }
}
