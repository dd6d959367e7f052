pub const KEYS: [&str; 7] = ["C", "D", "E", "F", "G", "A", "B"];

pub fn triad(root: usize) -> [&str; 3] {
    let key = |step: usize| KEYS[(root + step) % KEYS.len()];
    [key(0), key(2), key(4)]
}

pub fn chord_name(root: usize) -> String {
    triad(root).join("-")
}
