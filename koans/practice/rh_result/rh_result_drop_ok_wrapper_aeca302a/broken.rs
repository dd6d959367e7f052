#[derive(Debug)]
pub struct Reader {
    pub books: Vec<String>,
    pub barred: bool,
}

pub fn give_back(reader: &Reader, title: &str) -> Result<Reader, String> {
    let mut books = reader.books.clone();
    let place = books.iter().position(|book| book == title);
    books.remove(place.ok_or_else(|| format!("{title}? {reader:?}"))?);
    let barred = reader.barred && !books.is_empty();
    Reader { books, barred }
}
