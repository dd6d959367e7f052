use std::marker::PhantomData;

pub struct Cursor<'r> {
    at: *const u16,
    end: *const u16,
    record: PhantomData<&'r [u16]>,
}

impl<'r> Cursor<'r> {
    pub fn new(record: &'r [u16]) -> Cursor<'r> {
        let range = record.as_ptr_range();
        Cursor {
            at: range.start,
            end: range.end,
            record: PhantomData,
        }
    }
}

impl Iterator for Cursor<'_> {
    type Item = u16;

    fn next(&mut self) -> Option<u16> {
        if self.at == self.end {
            return None;
        }
        unsafe {
            let field = *self.at;
            self.at = self.at.add(1);
            Some(field)
        }
    }
}

pub fn checksum(record: &[u16]) -> u16 {
    Cursor::new(record).fold(0, |sum, field| sum.rotate_left(3) ^ field)
}
