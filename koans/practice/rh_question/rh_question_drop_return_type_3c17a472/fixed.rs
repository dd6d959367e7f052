pub fn factorial(n: u32) -> Result<u32, &'static str> {
    let product = (1..=n)
        .try_fold(1u32, |acc, k| acc.checked_mul(k))
        .ok_or("overflow")?;
    Ok(product)
}

pub fn seatings(guests: u32, round_table: bool) -> Result<u32, &'static str> {
    match (guests, round_table) {
        (0, _) => Err("no guests"),
        (_, true) => factorial(guests - 1),
        (_, false) => factorial(guests),
    }
}
