pub struct Watts(pub f64);

pub fn output(areas: &[f64], sun: f64) -> Result<Watts, String> {
    let mut best = *areas.first().ok_or("no panel")?;
    for area in areas {
        if *area > best {
            best = *area;
        }
    }
    Ok(Watts(best * sun))
}
