pub enum Square {
    Black,
    Open {
        number: Option<u8>,
        letter: Option<char>,
    },
}

pub fn render(square: &Square, solved: bool) -> String {
    match square {
        Square::Black => "##".to_string(),
        Square::Open {
            letter: Some(letter),
            ..
        } if solved => format!(" {letter}"),
        Square::Open {
            number: Some(number),
            ..
        } => format!("{number:>2}"),
        Square::Open { number: None, .. } => "__".to_string(),
    }
}

pub fn grid(rows: &[Vec<Square>], solved: bool) -> String {
    rows.iter()
        .map(|row| {
            row.iter()
                .map(|s| render(s, solved))
                .collect::<Vec<_>>()
                .join("|")
        })
        .collect::<Vec<_>>()
        .join("\n")
}
