use anyhow::Result;

#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Unit {
    Gram,
    Ounce,
    Grain,
}

impl Unit {
    fn milligrams(self) -> f64 {
        match self {
            Unit::Gram => 1_000.0,
            Unit::Ounce => 31_103.5,
            Unit::Grain => 64.8,
        }
    }
}

pub fn unit(name: &str) -> Result<Unit> {
    match name {
        "g" => Ok(Unit::Gram),
        "ozt" => Ok(Unit::Ounce),
        "gr" => Ok(Unit::Grain),
        "oz" => Err("use ozt for gold"),
        _ => Err(format!("{name} is no unit of weight")),
    }
}

pub fn convert(amount: f64, from: &str, to: &str) -> Result<f64> {
    if amount < 0.0 {
        return Err("weight is negative");
    }
    Ok(amount * unit(from)?.milligrams() / unit(to)?.milligrams())
}
