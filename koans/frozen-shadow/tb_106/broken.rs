pub struct Thread {
    pub colour: String,
    pub ply: u8,
}

/// Reads threads such as "red2 blue4".
pub fn thread_row(text: &str) -> Vec<Thread> {
    let mut row = Vec::new();
    for word in text.split(' ') {
        let colour = word.trim_end_matches(|symbol: char| symbol.is_ascii_digit());
        row.push(Thread {
            colour: colour.to_string(),
            ply: word[colour.len()..].parse().unwrap_or(1),
        });
    }
    row
}

pub fn repeat_length(row: &[Thread]) -> usize {
    let fits = |period: &usize| (*period..row.len()).all(|index| row[index] == row[index - period]);
    (1..row.len()).find(fits).unwrap_or(row.len())
}
