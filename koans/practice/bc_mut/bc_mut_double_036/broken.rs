pub struct Pool<const N: usize> {
    pub bytes: [u8; N],
}

impl<const N: usize> Pool<N> {
    pub fn regions(&mut self, split: usize) -> (&mut [u8], &mut [u8]) {
        let at = split.min(N);
        (&mut self.bytes[..at], &mut self.bytes[at..])
    }

    pub fn paint(&mut self, split: usize) {
        let (code, data) = self.regions(split);
        code.fill(1);
        data.fill(2);
    }
}
