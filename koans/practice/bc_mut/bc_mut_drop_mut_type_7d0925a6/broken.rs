use std::io::Write;

pub struct Note {
    pub pitch: char,
    pub beats: u8,
}

pub fn dump<W: Write>(out: &W, notes: &[Note]) -> std::io::Result<()> {
    for (i, note) in notes.iter().enumerate() {
        let bar = if i % 4 == 3 { " |" } else { "" };
        write!(out, "{}{}{bar} ", note.pitch, note.beats)?;
    }
    out.flush()
}
