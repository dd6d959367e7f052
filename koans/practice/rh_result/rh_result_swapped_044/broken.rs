#[derive(Debug, PartialEq)]
pub struct Surcharge(pub u32);

/// Kilos over the allowance cost 12 each; above 32 the case is refused.
pub fn check_in(kilos: u32, allowance: u32) -> Result<String, Surcharge> {
    match kilos.checked_sub(allowance) {
        None | Some(0) => Ok(Surcharge(0)),
        Some(_) if kilos > 32 => Err(format!("{kilos} kg is too heavy")),
        Some(over) => Ok(Surcharge(12 * over)),
    }
}

pub fn family(cases: &[u32], allowance: u32) -> Result<u32, String> {
    cases.iter().try_fold(0, |sum, &kilos| {
        let Surcharge(cost) = check_in(kilos, allowance)?;
        Ok(sum + cost)
    })
}
