#![allow(unused)]
fn main() {
    struct SolarSystem {
        earth: i32,
    }

    let mut ss = SolarSystem { earth: 3 };
    ss.earth = 2;
}
