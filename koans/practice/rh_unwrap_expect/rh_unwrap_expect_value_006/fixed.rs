/// The whole line is code when it has no '#'.
pub fn code_letters(line: &str) -> usize {
    let bytes = line.as_bytes();
    let end = line.find('#').unwrap_or(line.len());
    let mut letters = 0;
    for i in 0..end {
        if bytes[i].is_ascii_alphabetic() {
            letters += 1;
        }
    }
    letters
}
