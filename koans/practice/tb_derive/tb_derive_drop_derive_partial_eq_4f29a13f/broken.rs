use std::sync::atomic::{AtomicU64, Ordering};

static NEXT: AtomicU64 = AtomicU64::new(1);

#[derive(Debug, Clone, Copy, Eq, PartialOrd, Ord)]
pub struct Serial(u64);

impl Serial {
    pub fn issue() -> Serial {
        Serial(NEXT.fetch_add(1, Ordering::SeqCst))
    }

    pub fn code(self) -> String {
        format!("INV-{:05}-{}", self.0, self.check_digit())
    }

    fn check_digit(self) -> u64 {
        let mut rest = self.0;
        let mut sum = 0;
        while rest > 0 {
            sum += rest % 10;
            rest /= 10;
        }
        sum % 10
    }
}
