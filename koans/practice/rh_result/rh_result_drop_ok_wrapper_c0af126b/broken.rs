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
    Phase { kelvin, name }
}
