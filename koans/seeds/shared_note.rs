use std::rc::Rc;

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

pub fn show_note(text: &str) -> Option<String> {
    let found = note(text)?;
    Some(format!("{} x {:?}", found.length, found))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_notes() {
        let found = note("a:4").unwrap();
        assert_eq!((found.pitch, found.length), ('a', 4));
        assert!(note(":4").is_none());
        assert!(note("a:long").is_none());
    }

    #[test]
    fn shows_notes() {
        let shown = show_note("g:16").unwrap();
        assert_eq!(shown, "16 x Note { pitch: 'g', length: 16 }");
        assert_eq!(show_note("g"), None);
    }
}
