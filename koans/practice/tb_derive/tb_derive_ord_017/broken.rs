pub fn median(mut rainfall: Vec<f64>) -> Option<f64> {
    rainfall.sort();
    let middle = rainfall.len() / 2;
    if rainfall.len() % 2 == 1 {
        rainfall.get(middle).copied()
    } else {
        let below = rainfall.get(middle.checked_sub(1)?)?;
        Some((below + rainfall[middle]) / 2.0)
    }
}
