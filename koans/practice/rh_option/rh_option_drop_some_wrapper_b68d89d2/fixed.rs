#[repr(transparent)]
#[derive(Debug, PartialEq)]
pub struct Percent {
    value: u8,
}

impl Percent {
    pub fn view(values: &[u8]) -> Option<&[Percent]> {
        if values.iter().any(|value| *value > 100) {
            return None;
        }
        let start = values.as_ptr().cast::<Percent>();
        // SAFETY: both types have the same layout.
        Some(unsafe { std::slice::from_raw_parts(start, values.len()) })
    }

    pub fn of(&self, whole: u32) -> u32 {
        whole * u32::from(self.value) / 100
    }
}
