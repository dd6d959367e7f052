pub fn rainfall(report: &str) -> (u32, u32) {
    let mut total = 0;
    let mut wettest = 0;
    report
        .split_whitespace()
        .filter_map(|word| word.strip_suffix("mm"))
        .filter_map(|amount| amount.parse::<u32>().ok())
        .for_each(|amount| {
            total += amount;
            wettest = wettest.max(amount);
        });
    (total, wettest)
}
