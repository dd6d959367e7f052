pub fn bracket<T: Display>(value: T, level: usize) -> String {
    let mut text = "[".repeat(level);
    text += &format!("{}", value);
    text + &"]".repeat(level)
}

pub fn ratio<D: Display>(won: D, lost: D) -> String {
    bracket(format!("{won}:{lost}"), 1)
}
