pub fn odometer<I>(start: u32, days: I) -> Vec<u32> {
    let mut shown = vec![start];
    let mut total = start;
    for km in days {
        total += km;
        shown.push(total % 1000);
    }
    shown
}
