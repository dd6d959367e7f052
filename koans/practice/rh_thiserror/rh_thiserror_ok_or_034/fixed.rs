use thiserror::Error;

#[derive(Debug, Clone, PartialEq, Error)]
pub enum ClueError {
    #[error("there is no clue {0}")]
    Unlisted(String),
    #[error("empty reference")]
    Empty,
}

pub struct Crossword<'g> {
    pub across: &'g [(u8, usize)],
    pub down: &'g [(u8, usize)],
}

pub fn length(grid: &Crossword<'_>, reference: &str) -> Result<usize, ClueError> {
    let direction = reference.chars().last().ok_or(ClueError::Empty)?;
    let clues = if direction == 'a' {
        grid.across
    } else {
        grid.down
    };
    let number = reference.trim_end_matches(direction);
    clues
        .iter()
        .find(|(clue, _)| clue.to_string() == number)
        .map(|(_, length)| *length)
        .ok_or_else(|| ClueError::Unlisted(reference.to_string()))
}
