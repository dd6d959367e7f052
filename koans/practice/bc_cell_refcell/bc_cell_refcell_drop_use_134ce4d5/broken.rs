pub struct Reader {
    pub words: Vec<String>,
    pub at: Cell<usize>,
}

pub fn reader(text: &str) -> Reader {
    let words = text.split(' ').map(String::from).collect();
    let at = Cell::new(0);
    Reader { words, at }
}

pub fn next_number(reader: &Reader) -> Result<i32, String> {
    let word = reader.words.get(reader.at.get()).ok_or("no more")?;
    reader.at.set(reader.at.get() + 1);
    let number = word.parse().map_err(|_| word.to_string())?;
    Ok(number)
}
