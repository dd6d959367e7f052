pub struct Memory {
    samples: Vec<u16>,
}

/// # Safety
/// `len` samples must be readable at `start` for the whole lifetime.
unsafe fn window<'m>(start: *const u16, len: usize) -> &'m [u16] {
    std::slice::from_raw_parts(start, len)
}

impl Memory {
    pub fn ramp(len: u16) -> Memory {
        Memory {
            samples: (0..len).map(|n| n * n).collect(),
        }
    }

    pub fn around(&self, centre: usize, radius: usize) -> &[u16] {
        let from = centre.saturating_sub(radius).min(self.samples.len());
        let to = (centre + radius + 1).min(self.samples.len());
        unsafe { window(self.samples.as_ptr().add(from), to.saturating_sub(from)) }
    }
}
