#[derive(Debug, thiserror::Error)]
pub enum CueError {
    #[error("line {line}: no arrow between the times")]
    NoArrow { line: usize },
    #[error("line {line}: cue ends at {end} before it starts at {start}")]
    Backwards { line: usize, start: u64, end: u64 },
    #[error("line {line}: bad time")]
    Time {
        line: usize,
        source: std::num::ParseIntError,
    },
}

pub fn cues(script: &str) -> Result<Vec<(u64, u64)>, CueError> {
    let mut found = Vec::new();
    for (line, text) in (1..).zip(script.lines()) {
        let Some((start, end)) = text.split_once("-->") else {
            return Err(CueError::NoArrow { line });
        };
        let time = |t: &str| {
            t.trim()
                .parse()
                .map_err(|source| CueError::Time { line, source })
        };
        let (start, end) = (time(start)?, time(end)?);
        if end < start {
            return Err(CueError::Backwards { line, start, end });
        }
        found.push((start, end));
    }
    Ok(found)
}

pub fn on_screen(cues: &[(u64, u64)]) -> u64 {
    cues.iter().map(|(start, end)| end - start).sum()
}
