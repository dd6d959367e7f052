pub fn hit_rate<C, T>(shots: &C, target: &T) -> f64
where
    for<'c> &'c C: IntoIterator<Item = &'c T>,
    T: PartialEq,
{
    let mut hits = 0;
    let mut total = 0;
    for shot in shots {
        total += 1;
        if shot == target {
            hits += 1;
        }
    }
    f64::from(hits) / f64::from(total.max(1))
}

pub fn sharper(first: &Vec<char>, second: &[char; 4]) -> &'static str {
    let (a, b) = (hit_rate(first, 'x'), hit_rate(second, &'x'));
    if a > b {
        "first"
    } else {
        "second"
    }
}
