#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Note(u8);

impl Note {
    pub const MIDDLE_C: Note = Note(60);

    pub fn octave(self) -> i8 {
        (self.0 / 12) as i8 - 1
    }
}

#[derive(Debug, Clone, PartialEq)]
pub enum Event<'t> {
    On { note: Note, velocity: u8 },
    Off(Note),
    Text(&'t [u8]),
}
