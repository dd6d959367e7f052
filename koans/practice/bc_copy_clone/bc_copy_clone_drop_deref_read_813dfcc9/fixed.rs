use std::ffi::c_int;

extern "C" {
    fn abs(value: c_int) -> c_int;
}

pub fn blocks_between(a: (i32, i32), b: (i32, i32)) -> i32 {
    let (dx, dy) = (a.0 - b.0, a.1 - b.1);
    unsafe { abs(dx) + abs(dy) }
}

pub fn round_trip(depot: (i32, i32), stops: &[(i32, i32)]) -> i32 {
    let mut at = depot;
    let mut total = 0;
    for stop in stops.iter().chain([&depot]) {
        total += blocks_between(at, *stop);
        at = *stop;
    }
    total
}
