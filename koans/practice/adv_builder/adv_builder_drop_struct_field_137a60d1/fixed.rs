#[derive(PartialEq, Eq)]
pub struct Gear {
    pub teeth: u32,
    pub steel: bool,
}

pub fn wear(gear: &Gear, lost: &u32) -> Option<Gear> {
    let teeth = gear.teeth.checked_sub(*lost)?;
    let steel = gear.steel;
    let worn = Gear { teeth, steel };

    Some(worn)
}
