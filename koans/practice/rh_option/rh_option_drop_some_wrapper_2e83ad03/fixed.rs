#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Tile(u8);

impl Tile {
    pub fn from_letter(letter: char) -> Option<Tile> {
        match letter.to_ascii_uppercase() {
            'A' | 'E' | 'I' | 'O' | 'U' | 'N' | 'R' | 'S' | 'T' | 'L' => Some(Tile(1)),
            'D' | 'G' => Some(Tile(2)),
            'J' | 'X' => Some(Tile(8)),
            'Q' | 'Z' => Some(Tile(10)),
            'A'..='Z' => Some(Tile(4)),
            _ => None,
        }
    }
}

pub fn word_score(word: &str) -> Option<u32> {
    let mut score = 0;
    for letter in word.chars() {
        let tile = Tile::from_letter(letter)?;
        score += tile.0 as u32;
    }
    Some(score)
}
