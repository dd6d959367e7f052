pub fn mirror<T>(value: T, flip: bool) -> (T, Option<T>) {
    if flip {
        (value, Some(value))
    } else {
        (value, None)
    }
}

pub fn domino(pips: u8) -> (u8, u8) {
    let (left, right) = mirror(pips, pips < 7);
    (left, right.unwrap_or(0))
}
