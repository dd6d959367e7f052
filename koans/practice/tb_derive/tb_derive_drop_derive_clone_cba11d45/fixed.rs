#[derive(Debug, Clone)]
pub struct Rocket {
    pub name: &'static str,
    pub fuel: u32,
}

pub fn fill(name: &'static str, fuel: u32) -> Rocket {
    Rocket { name, fuel }
}

pub fn burn(rocket: &Rocket, amount: u32) -> Result<Rocket, String> {
    let mut after = rocket.clone();
    after.fuel = rocket.fuel.checked_sub(amount).ok_or(rocket.name)?;
    Ok(after)
}
