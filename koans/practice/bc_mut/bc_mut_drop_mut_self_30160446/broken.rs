#[derive(Debug)]
pub struct Recent<const N: usize>([i16; N]);

impl<const N: usize> Recent<N> {
    pub fn all(value: i16) -> Recent<N> {
        Recent([value; N])
    }

    pub fn push(&self, value: i16) {
        self.0.rotate_left(1);
        self.0[N - 1] = value;
    }
}

pub fn is_rising(recent: &Recent<3>) -> bool {
    let Recent([a, b, c]) = recent;
    a < b && b < c
}
