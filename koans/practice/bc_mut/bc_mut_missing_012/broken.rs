fn pass_left<T>(seats: &[T]) {
    if !seats.is_empty() {
        seats.rotate_left(1);
    }
}

pub fn rounds(mut players: Vec<&str>, count: usize) -> Vec<String> {
    let mut openers = Vec::new();
    for _ in 0..count {
        if let Some(opener) = players.first() {
            openers.push(opener.to_string());
        }
        pass_left(&mut players);
    }
    openers
}
