pub struct Collatz {
    value: u64,
}

impl Collatz {
    pub fn from(value: u64) -> Self {
        Collatz { value }
    }
}

impl Iterator for Collatz {
    type Item = u64;

    fn next(&mut self) -> Option<u64> {
        let current = self.value;
        self.value = match current {
            0 => return None,
            1 => 0,
            n if n % 2 == 0 => n / 2,
            n => 3 * n + 1,
        };
        Some(current)
    }
}

pub fn peak(start: u64) -> Option<u64> {
    Collatz::from(start).max()
}
