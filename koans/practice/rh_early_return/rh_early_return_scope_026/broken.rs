#[derive(Debug, PartialEq)]
pub enum BillError {
    NoGuests,
    TooManyDiscounts { total: u32 },
}

pub fn share(items: &[u32], discounts: &[u32], guests: u32) -> Result<u32, BillError> {
    if guests == 0 {
        return Err(BillError::NoGuests);
    }
    if !discounts.is_empty() {
        let total: u32 = discounts.iter().sum();
        if total > 50 {
            return Err(BillError::TooManyDiscounts { total });
        }
    }
    let sum: u32 = items.iter().sum();
    let due = sum * (100 - total) / 100;
    Ok(due.div_ceil(guests))
}
