#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Millimetres(pub f64);

impl Add for Millimetres {
    type Output = Millimetres;

    fn add(self, other: Millimetres) -> Millimetres {
        Millimetres(self.0 + other.0)
    }
}

pub fn wettest_pair(days: &[Millimetres]) -> Option<(usize, Millimetres)> {
    let mut best: Option<(usize, Millimetres)> = None;
    for (day, pair) in days.windows(2).enumerate() {
        let sum = pair[0] + pair[1];
        if best.is_none_or(|(_, top)| sum.0 > top.0) {
            best = Some((day, sum));
        }
    }
    best
}
