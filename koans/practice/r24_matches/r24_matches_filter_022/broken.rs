#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Coupon {
    pub code: String,
    pub percent: u8,
    pub uses: u32,
}

pub struct Till {
    coupons: Vec<Coupon>,
}

impl Till {
    pub fn new(coupons: &[(&str, u8, u32)]) -> Self {
        let coupon = |&(code, percent, uses): &(&str, u8, u32)| Coupon {
            code: code.to_string(),
            percent,
            uses,
        };
        Till {
            coupons: coupons.iter().map(coupon).collect(),
        }
    }

    fn valid(&self, code: &str) -> Option<usize> {
        let found = self.coupons.iter().position(|coupon| coupon.code == code);
        match found {
            Some(index) => {
                if self.coupons[index].uses > 0 {
                    Some(index)
                } else {
                    None
                }
            }
            None => None,
        }
    }

    pub fn redeem(&mut self, code: &str, cents: u32) -> u32 {
        match self.valid(code) {
            Some(index) => {
                let coupon = &mut self.coupons[index];
                coupon.uses -= 1;
                cents - cents * u32::from(coupon.percent) / 100
            }
            None => cents,
        }
    }
}
