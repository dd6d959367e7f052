#[derive(Clone, Copy)]
pub struct Mark(pub char);

pub struct Win {
    pub who: Mark,
    pub row: usize,
}

pub fn winner(rows: &[[Mark; 3]]) -> Option<Win> {
    let row = rows.iter().position(|r| r[0] == r[1] && r[1] == r[2])?;
    let who = *rows.get(row)?.first()?;
    Some(Win { who, row })
}
