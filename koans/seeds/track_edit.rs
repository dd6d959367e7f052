#[derive(Debug, PartialEq, Clone)]
pub struct Track {
    pub name: String,
    pub span: (i32, i32),
}

pub fn edit(album: &[Track], limits: &[i32]) -> Option<Track> {
    let latest = album.iter().max_by_key(|track| track.span.1)?;
    let limit = *limits.iter().min()?;
    if latest.span.1 <= limit {
        return Some(latest.clone());
    }
    Some(Track {
        name: latest.name.replace(' ', "-"),
        span: (latest.span.0, limit),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn album() -> Vec<Track> {
        let name = "Blue Hour".to_string();
        let span = (100, 340);
        vec![Track { name, span }]
    }

    #[test]
    fn short_tracks_stay() {
        assert_eq!(edit(&album(), &[900, 400]), Some(album()[0].clone()));
        assert_eq!(edit(&[], &[400]), None);
        assert_eq!(edit(&album(), &[]), None);
    }

    #[test]
    fn long_tracks_are_cut() {
        let track = edit(&album(), &[900, 200]).unwrap();
        assert_eq!(track.name, "Blue-Hour");
        assert_eq!(track.span, (100, 200));
    }
}
