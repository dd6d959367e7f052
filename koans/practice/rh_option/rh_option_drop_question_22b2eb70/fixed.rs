#[derive(Clone, Copy, PartialEq)]
pub struct Gear(pub u8, pub u8);

pub fn shift(gears: &[Gear], current: Gear, up: bool) -> Option<Gear> {
    let i = gears.iter().position(|g| *g == current)?;
    let next = if up { i + 1 } else { i.checked_sub(1)? };
    gears.get(next).copied()
}
