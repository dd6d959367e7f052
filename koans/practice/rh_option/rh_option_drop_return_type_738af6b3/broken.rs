pub trait Digits: Iterator<Item = u32> + Clone {
    fn checksum(self) {
        let even: u32 = self.clone().step_by(2).sum();
        let odd: u32 = self.clone().skip(1).step_by(2).sum();
        let len = self.count();
        let (light, heavy) = if len % 2 == 0 {
            (odd, even)
        } else {
            (even, odd)
        };
        (len > 0).then_some((10 - (3 * light + heavy) % 10) % 10)
    }
}

impl<I: Iterator<Item = u32> + Clone> Digits for I {}

pub fn is_valid(code: &str) -> bool {
    let digits = code.chars().filter_map(|c| c.to_digit(10));
    let Some(check) = digits.clone().last() else {
        return false;
    };
    let body = digits.clone().count() - 1;
    digits.take(body).checksum() == Some(check)
}
