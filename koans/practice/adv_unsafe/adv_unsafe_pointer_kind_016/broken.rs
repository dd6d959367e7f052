pub struct Ring {
    data: [f32; 4],
    head: usize,
}

/// # Safety
/// `slot` must be valid for writes.
unsafe fn store(slot: *mut f32, volts: f32) {
    slot.write(volts.clamp(0.0, 5.0));
}

impl Ring {
    pub fn new() -> Ring {
        Ring {
            data: [0.0; 4],
            head: 0,
        }
    }

    pub fn push(&mut self, volts: f32) {
        let slot = &self.data[self.head] as *const f32;
        unsafe { store(slot, volts) };
        self.head = (self.head + 1) % self.data.len();
    }

    pub fn mean(&self) -> f32 {
        self.data.iter().sum::<f32>() / 4.0
    }
}
