use std::borrow::Cow;

pub struct Phase {
    pub kelvin: u32,
    pub name: Cow<'static, str>,
}

pub fn phase(celsius: i64) -> Result<Phase, String> {
    let kelvin = u32::try_from(celsius + 273).map_err(|_| "too cold")?;
    let name = match kelvin {
        0..=272 => Cow::Borrowed("ice"),
        _ => Cow::Owned(format!("water{celsius}")),
    };
    Ok(Phase { kelvin, name })
}

pub fn label(phase: &Phase) -> String {
    format!("{} at {}", phase.name, phase.kelvin)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels() {
        assert_eq!(label(&phase(-3).unwrap()), "ice at 270");
        assert_eq!(label(&phase(7).unwrap()), "water7 at 280");
    }

    #[test]
    fn below_zero_kelvin() {
        assert_eq!(phase(-300).err(), Some("too cold".to_string()));
        assert!(phase(-273).is_ok());
    }
}
