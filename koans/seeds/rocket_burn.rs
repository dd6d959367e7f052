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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn burns_some() {
        let before = fill("Vega", 50);
        let after = burn(&before, 20).unwrap();
        assert_eq!((after.name, after.fuel), ("Vega", 30));
        assert_eq!(before.fuel, 50);
    }

    #[test]
    fn runs_dry() {
        let error = burn(&fill("Lyra", 3), 4).unwrap_err();
        assert_eq!(error, "Lyra");
    }
}
