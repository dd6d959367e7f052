#[derive(PartialEq, Debug)]
pub struct Leaf {
    pub shape: char,
    pub points: u8,
}

pub fn page(book: &[Leaf], shape: char, points: &str) -> Result<usize, String> {
    let points = points.parse().map_err(|_| "points must be a number")?;
    let leaf = Leaf { shape, points };
    let index = book.iter().position(|other| *other == leaf);
    let last = book.len();
    Ok(index.unwrap_or(last))
}
