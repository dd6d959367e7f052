pub struct Train {
    pub to: &'static str,
    pub track: Option<u8>,
}

/// A train without a track shows a question mark.
pub fn board(trains: &[Train]) -> Vec<String> {
    let line = |t: &Train| {
        let track = t.track.map_or("?".to_string(), |n| n.to_string());
        format!("{} [{}]", t.to, track)
    };
    trains.iter().map(line).collect()
}
