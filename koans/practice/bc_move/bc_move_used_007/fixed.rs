#[derive(Debug, PartialEq)]
pub struct Receipt {
    pub cents: u32,
    pub coupon: Option<String>,
}

pub fn pay(cents: u32, coupon: Option<String>) -> Receipt {
    let percent = match &coupon {
        Some(code) if code.starts_with("HALF") => 50,
        Some(code) => code.len() as u32,
        None => 0,
    };
    Receipt {
        cents: cents - cents * percent / 100,
        coupon,
    }
}
