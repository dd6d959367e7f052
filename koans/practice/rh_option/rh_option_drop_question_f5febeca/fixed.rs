#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Span {
    pub low: i32,
    pub high: i32,
}

pub fn span(track: &[(f64, i32)]) -> Option<Span> {
    let (_, first) = track.first()?;
    Some(track.iter().fold(
        Span {
            low: *first,
            high: *first,
        },
        |span, (_, altitude)| Span {
            low: span.low.min(*altitude),
            high: span.high.max(*altitude),
        },
    ))
}

pub fn climb(track: &[(f64, i32)]) -> i32 {
    track
        .iter()
        .zip(track.iter().skip(1))
        .map(|((_, from), (_, to))| (to - from).max(0))
        .sum()
}
