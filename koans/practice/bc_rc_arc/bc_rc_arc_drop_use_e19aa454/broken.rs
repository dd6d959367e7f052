#[derive(Debug)]
pub struct Note {
    pub pitch: char,
    pub length: u8,
}

pub fn note(text: &str) -> Option<Rc<Note>> {
    let (pitch, length) = text.split_once(':')?;
    let pitch = pitch.chars().next()?;
    let length = length.parse().ok()?;
    Some(Rc::new(Note { pitch, length }))
}
