use std::num::ParseIntError;

#[derive(Debug, PartialEq, Clone)]
pub struct Track {
    pub title: String,
    pub seconds: u32,
}

pub fn read_track(title: &str, length: &str) -> Result<Track, ParseIntError> {
    let seconds = length.trim().parse()?;
    let title = title.to_string();
    Ok(Track { title, seconds })
}

pub fn with_encore(set: &[Track]) -> Vec<Track> {
    let mut full = set.to_vec();
    full.extend(set.first().cloned());
    full
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_a_track() {
        let track = read_track("Blue Hour", " 215 ").unwrap();
        assert_eq!(track.title, "Blue Hour");
        assert_eq!(track.seconds, 215);
        assert!(read_track("Silence", "long").is_err());
    }

    #[test]
    fn opener_comes_back() {
        let set = vec![read_track("A", "1").unwrap(), read_track("B", "2").unwrap()];
        let full = with_encore(&set);
        assert_eq!(full.len(), 3);
        assert_eq!(full[2], set[0]);
    }
}
