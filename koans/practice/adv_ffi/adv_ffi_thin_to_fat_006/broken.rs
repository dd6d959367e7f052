#[repr(C)]
pub struct Clip {
    pub samples: *const i16,
    pub length: usize,
}

impl Clip {
    /// # Safety
    /// `samples` points to `length` samples.
    pub unsafe fn as_slice(&self) -> &[i16] {
        if self.samples.is_null() {
            return &[];
        }
        unsafe { &*(self.samples as *const [i16]) }
    }
}

pub fn peak(samples: &[i16]) -> i16 {
    let clip = Clip {
        samples: samples.as_ptr(),
        length: samples.len(),
    };
    let view = unsafe { clip.as_slice() };
    view.iter()
        .map(|sample| sample.saturating_abs())
        .max()
        .unwrap_or(0)
}
