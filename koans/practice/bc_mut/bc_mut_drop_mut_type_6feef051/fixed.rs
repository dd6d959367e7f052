#[derive(Debug, Clone)]
pub struct Gear {
    pub teeth: u32,
    pub turned: u32,
}

pub fn pair(gears: &mut [Gear], a: usize, b: usize) -> (&mut Gear, &mut Gear) {
    assert!(a != b && a < gears.len() && b < gears.len());
    let base = gears.as_mut_ptr();
    unsafe { (&mut *base.add(a), &mut *base.add(b)) }
}

pub fn mesh(gears: &mut [Gear], a: usize, b: usize, teeth: u32) {
    let (driver, driven) = pair(gears, a, b);
    driver.turned += teeth % driver.teeth;
    driven.turned += teeth % driven.teeth;
}
