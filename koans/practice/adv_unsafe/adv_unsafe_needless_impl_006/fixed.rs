pub trait Peak {
    fn peak(&self) -> Option<usize>;
}

impl Peak for [u32] {
    fn peak(&self) -> Option<usize> {
        let mut best = 0;
        for index in 1..self.len() {
            // SAFETY: both indices are below the length.
            let higher = unsafe { self.get_unchecked(index) > self.get_unchecked(best) };
            if higher {
                best = index;
            }
        }
        (!self.is_empty()).then_some(best)
    }
}

pub fn summit(profile: &[u32]) -> String {
    match profile.peak() {
        Some(km) => format!("summit at km {km}, {} m", profile[km]),
        None => "flat".to_string(),
    }
}
