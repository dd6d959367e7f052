pub struct Visitor {
    pub age: Option<u8>,
    pub voucher: Option<&'static str>,
}

pub trait Discount {
    fn percent(&self, visitor: &Visitor) -> u32;
}

pub struct Youth;
pub struct Voucher(pub &'static str, pub u32);

impl Discount for Youth {
    fn percent(&self, visitor: &Visitor) -> u32 {
        if let Some(age) = visitor.age
            && age < 18
        {
            50
        } else {
            0
        }
    }
}

impl Discount for Voucher {
    fn percent(&self, visitor: &Visitor) -> u32 {
        let mut percent = 0;
        if self.1 <= 100
            && let Some(code) = visitor.voucher
            && code.eq_ignore_ascii_case(self.0)
        {
            percent = self.1;
        }
        percent
    }
}

pub fn price(cents: u32, visitor: &Visitor, discounts: &[&dyn Discount]) -> u32 {
    let best = discounts
        .iter()
        .map(|d| d.percent(visitor))
        .max()
        .unwrap_or(0);
    cents - cents * best / 100
}
