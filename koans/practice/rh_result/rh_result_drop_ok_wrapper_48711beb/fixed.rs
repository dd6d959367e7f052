#[derive(Debug)]
pub enum DoseError {
    Underweight,
    Overdose(f32),
}

pub fn dose(weight: f32, per_kilo: f32, limit: f32) -> Result<f32, DoseError> {
    let amount = weight * per_kilo;
    if weight < 3.0 {
        Err(DoseError::Underweight)
    } else if amount > limit {
        Err(DoseError::Overdose(amount - limit))
    } else {
        Ok(amount)
    }
}

pub fn daily(weight: f32) -> f32 {
    4.0 * dose(weight, 0.5, 40.0).unwrap()
}
