#[derive(Default)]
pub struct Bay(pub Option<String>);

pub fn park(plates: &[&str]) -> [Bay; 4] {
    let mut bays: [Bay; 4] = Default::default();
    for (bay, plate) in bays.iter_mut().zip(plates) {
        bay.0 = Some(plate.to_uppercase());
    }
    bays
}
