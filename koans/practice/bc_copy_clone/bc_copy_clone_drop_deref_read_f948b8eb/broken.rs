use std::cell::Cell;

pub struct Bottle {
    pub drops: Cell<u32>,
    pub label: &'static str,
}

pub fn dispense(bottle: &Bottle, dose: &u32) -> Result<String, &'static str> {
    let left = bottle.drops.get().checked_sub(dose).ok_or("empty")?;
    bottle.drops.set(left);
    Ok(format!("{}: {left} drops left", bottle.label))
}

pub fn cough_syrup() -> Bottle {
    Bottle {
        drops: Cell::new(30),
        label: "syrup",
    }
}
