#[derive(Default)]
pub struct Histogram {
    bins: [u32; 26],
}

impl Histogram {
    pub fn feed(&mut self, text: &str) {
        let bins = self.bins.as_mut_ptr();
        for letter in text.bytes().filter(u8::is_ascii_alphabetic) {
            let index = usize::from(letter.to_ascii_lowercase() - b'a');
            // SAFETY: an ASCII letter is at most 25 after `a`.
            unsafe { *bins.add(index) += 1 };
        }
    }

    pub fn top(&self) -> Option<char> {
        let (index, count) = self
            .bins
            .iter()
            .enumerate()
            .rev()
            .max_by_key(|(_, count)| **count)?;
        (*count > 0).then(|| char::from(b'a' + index as u8))
    }
}
