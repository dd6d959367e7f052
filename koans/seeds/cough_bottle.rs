use std::cell::Cell;

pub struct Bottle {
    pub drops: Cell<u32>,
    pub label: &'static str,
}

pub fn dispense(bottle: &Bottle, dose: &u32) -> Result<String, &'static str> {
    let left = bottle.drops.get().checked_sub(*dose).ok_or("empty")?;
    bottle.drops.set(left);
    Ok(format!("{}: {left} drops left", bottle.label))
}

pub fn cough_syrup() -> Bottle {
    Bottle {
        drops: Cell::new(30),
        label: "syrup",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_dose_lowers_the_level() {
        let bottle = cough_syrup();
        assert_eq!(dispense(&bottle, &12).unwrap(), "syrup: 18 drops left");
        assert_eq!(bottle.drops.get(), 18);
    }

    #[test]
    fn too_large_a_dose_fails() {
        let bottle = cough_syrup();
        assert_eq!(dispense(&bottle, &31), Err("empty"));
        assert_eq!(bottle.drops.get(), 30);
    }
}
