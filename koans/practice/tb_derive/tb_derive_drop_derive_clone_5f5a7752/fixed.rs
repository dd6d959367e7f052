/// Minutes since midnight, always below 1440.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct Time(u16);

impl Time {
    pub fn parts(&self) -> (u16, u16) {
        (self.0 / 60, self.0 % 60)
    }
}
