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
