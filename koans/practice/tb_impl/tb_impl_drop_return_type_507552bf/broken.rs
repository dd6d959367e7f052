use std::str::FromStr;

#[derive(Debug, PartialEq, Clone, Copy)]
pub struct Square {
    file: u8,
    rank: u8,
}

impl FromStr for Square {
    type Err = ();

    fn from_str(text: &str) {
        match text.as_bytes() {
            [file @ b'a'..=b'h', rank @ b'1'..=b'8'] => Ok(Square {
                file: file - b'a',
                rank: rank - b'1',
            }),
            _ => Err(()),
        }
    }
}

pub fn knight_move(from: &str, to: &str) -> Result<bool, ()> {
    let a = Square::from_str(from)?;
    let b = Square::from_str(to)?;
    let steps = (a.file.abs_diff(b.file), a.rank.abs_diff(b.rank));
    Ok(matches!(steps, (1, 2) | (2, 1)))
}
