use std::fmt::Write;

pub fn playing_times(seconds: &[u32]) -> String {
    let text = String::new();
    for (i, s) in seconds.iter().enumerate() {
        let track = i + 1;
        write!(text, "[{} {}:{:02}]", track, s / 60, s % 60).unwrap();
    }
    text
}
