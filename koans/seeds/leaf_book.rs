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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_the_page() {
        let (shape, points) = ('o', 5);
        let book = [Leaf { shape, points: 7 }, Leaf { shape, points }];
        assert_eq!(page(&book, 'o', "5"), Ok(1));
        assert_eq!(page(&book, 'v', "5"), Ok(2));
        assert_eq!(page(&book, 'o', "7"), Ok(0));
    }

    #[test]
    fn points_must_be_numeric() {
        assert!(page(&[], 'o', "many").is_err());
    }
}
