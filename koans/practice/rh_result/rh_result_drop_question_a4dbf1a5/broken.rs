/// The distance of the key letter from 'a'.
pub fn key_shift(key: &str) -> Result<u8, String> {
    let letter: char = key.parse().map_err(|_| format!("bad key {key:?}"));
    match letter {
        'a'..='z' => Ok(letter as u8 - b'a'),
        other => Err(format!("{other} is not a lowercase letter")),
    }
}
