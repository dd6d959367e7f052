pub fn whole_euros(labels: &[&str]) -> Result<Vec<i64>, String> {
    let mut rounded = Vec::with_capacity(labels.len());
    for label in labels {
        let amount = label.trim_start_matches('€').parse::<f64>();
        rounded.push(amount.round() as i64);
    }
    Ok(rounded)
}
