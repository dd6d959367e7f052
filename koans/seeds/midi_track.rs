//! Reading note events from a compact track format.

use std::collections::BTreeMap;
use std::fmt;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Note(u8);

impl Note {
    pub const MIDDLE_C: Note = Note(60);

    pub fn octave(self) -> i8 {
        (self.0 / 12) as i8 - 1
    }
}

impl TryFrom<u8> for Note {
    type Error = TrackError;
    fn try_from(key: u8) -> Result<Self, Self::Error> {
        if key < 128 {
            Ok(Note(key))
        } else {
            Err(TrackError::Key(key))
        }
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TrackError {
    Key(u8),
    Status(u8),
    Short,
}

impl fmt::Display for TrackError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            TrackError::Key(key) => write!(f, "key {key} is out of range"),
            TrackError::Status(byte) => write!(f, "unknown status {byte:02x}"),
            TrackError::Short => write!(f, "track ends inside an event"),
        }
    }
}

#[derive(Debug, Clone, PartialEq)]
pub enum Event<'t> {
    On { note: Note, velocity: u8 },
    Off(Note),
    Text(&'t [u8]),
}

/// A cursor over the bytes of a track.
#[derive(Debug, Clone)]
pub struct Reader<'t> {
    bytes: &'t [u8],
    time: u32,
}

impl<'t> Reader<'t> {
    pub fn new(bytes: &'t [u8]) -> Self {
        Self { bytes, time: 0 }
    }

    fn byte(&mut self) -> Result<u8, TrackError> {
        let (&first, rest) = self.bytes.split_first().ok_or(TrackError::Short)?;
        self.bytes = rest;
        Ok(first)
    }

    /// Seven bits per byte, the high bit means that more follow.
    fn varint(&mut self) -> Result<u32, TrackError> {
        let mut value = 0;
        loop {
            let byte = self.byte()?;
            value = value << 7 | u32::from(byte & 0x7f);
            if byte & 0x80 == 0 {
                return Ok(value);
            }
        }
    }

    pub fn event(&mut self) -> Result<(u32, Event<'t>), TrackError> {
        self.time += self.varint()?;
        let event = match self.byte()? {
            0x90 => Event::On {
                note: self.byte()?.try_into()?,
                velocity: self.byte()?,
            },
            0x80 => Event::Off(Note::try_from(self.byte()?)?),
            0xff => {
                let length = self.varint()? as usize;
                let text = self.bytes.get(..length).ok_or(TrackError::Short)?;
                self.bytes = &self.bytes[length..];
                Event::Text(text)
            }
            other => return Err(TrackError::Status(other)),
        };
        Ok((self.time, event))
    }
}

impl<'t> Iterator for Reader<'t> {
    type Item = Result<(u32, Event<'t>), TrackError>;
    fn next(&mut self) -> Option<Self::Item> {
        (!self.bytes.is_empty()).then(|| self.event())
    }
}

pub fn durations(bytes: &[u8]) -> Result<BTreeMap<Note, u32>, TrackError> {
    let mut open = BTreeMap::new();
    let mut sums = BTreeMap::new();
    for step in Reader::new(bytes) {
        match step? {
            (time, Event::On { note, .. }) => {
                open.insert(note, time);
            }
            (time, Event::Off(note)) => {
                let Some(start) = open.remove(&note) else {
                    continue;
                };
                *sums.entry(note).or_insert(0) += time - start;
            }
            (_, Event::Text(_)) => {}
        }
    }
    Ok(sums)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_events_with_times() {
        let bytes = [0, 0x90, 60, 100, 0x81, 0x00, 0x80, 60];
        let events: Vec<_> = Reader::new(&bytes).collect::<Result<_, _>>().unwrap();
        assert_eq!(
            events[0],
            (
                0,
                Event::On {
                    note: Note::MIDDLE_C,
                    velocity: 100
                }
            )
        );
        assert_eq!(events[1], (128, Event::Off(Note(60))));
        assert_eq!(Note::MIDDLE_C.octave(), 4);
    }

    #[test]
    fn text_is_borrowed() {
        let bytes = vec![1, 0xff, 2, b'h', b'i'];
        let reader = Reader::new(&bytes);
        let (time, event) = reader.clone().event().unwrap();
        assert_eq!((time, event.clone()), (1, Event::Text(b"hi")));
    }

    #[test]
    fn sums_durations() {
        let bytes = [
            0, 0x90, 60, 9, 5, 0x80, 60, 1, 0x90, 60, 9, 2, 0x80, 60, 0, 0x80, 61, 0, 0xff, 0,
        ];
        assert_eq!(durations(&bytes), Ok(BTreeMap::from([(Note::MIDDLE_C, 7)])));
    }

    #[test]
    fn broken_tracks() {
        let text = |bytes: &[u8]| durations(bytes).unwrap_err().to_string();
        assert_eq!(text(&[0, 0x80, 200]), "key 200 is out of range");
        assert_eq!(text(&[0, 0x42]), "unknown status 42");
        assert_eq!(text(&[0, 0xff, 3, b'a']), "track ends inside an event");
    }
}
