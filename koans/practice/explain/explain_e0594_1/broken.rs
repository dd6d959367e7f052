#![allow(unused)]
fn main() {
    struct SolarSystem {
        earth: i32,
    }

    let ss = SolarSystem { earth: 3 };
    ss.earth = 2;
}
