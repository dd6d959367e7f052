use std::ffi::c_void;

#[derive(Debug)]
struct Hive {}

pub fn hive_new(bees: u32) -> *mut c_void {
    Box::into_raw(Box::new(Hive { bees })).cast()
}

/// # Safety
/// `hive` comes from `hive_new` and is not freed.
pub unsafe fn hive_swarm(hive: *mut c_void) -> *mut c_void {
    let raw = hive as *mut Hive;
    let hive = unsafe { &mut *raw };
    hive.bees /= 2;
    hive_new(hive.bees)
}

/// # Safety
/// As for `hive_swarm`; the hive is gone afterwards.
pub unsafe fn hive_free(hive: *mut c_void) -> u32 {
    let hive = unsafe { Box::from_raw(hive.cast::<Hive>()) };
    hive.bees
}
