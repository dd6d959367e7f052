use std::ops::Range;

pub struct Tasting<F> {
    pub is_faulty: F,
    pub samples: u32,
}

impl<F: Fn(u64) -> bool> Tasting<F> {
    /// All batches after the first faulty one are faulty too.
    pub fn first_faulty(&mut self, batches: Range<u64>) -> Option<u64> {
        let Range {
            start: mut low,
            end: mut high,
        } = batches.clone();
        let found = loop {
            if low >= high {
                break low;
            }
            let middle = low + (high - low) / 2;
            self.samples += 1;
            if (self.is_faulty)(middle) {
                high = middle;
            } else {
                low = middle + 1;
            }
        };
        batches.contains(&found).then_some(found)
    }
}
