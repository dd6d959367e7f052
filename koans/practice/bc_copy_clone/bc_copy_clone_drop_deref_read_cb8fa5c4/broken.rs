pub fn discount(prices: &mut [u32], percent: u32, floor: u32) -> u32 {
    let mut saved = 0;
    for price in prices.iter_mut() {
        let lower = (price * (100 - percent) / 100).max(floor);
        if lower < *price {
            saved += *price - lower;
            *price = lower;
        }
    }
    saved
}
