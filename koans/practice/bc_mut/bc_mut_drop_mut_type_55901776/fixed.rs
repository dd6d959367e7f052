pub struct Taxi {
    pub plate: &'static str,
    pub at: (i32, i32),
    pub free: bool,
}

pub fn dispatch(fleet: &mut [Taxi], x: i32, y: i32) -> Result<&'static str, String> {
    let taxi = fleet
        .iter_mut()
        .filter(|taxi| taxi.free)
        .min_by_key(|taxi| (taxi.at.0 - x).abs() + (taxi.at.1 - y).abs())
        .ok_or_else(|| format!("no taxi for {x},{y}"))?;
    taxi.free = false;
    Ok(taxi.plate)
}
