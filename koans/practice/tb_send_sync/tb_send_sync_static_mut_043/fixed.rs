use std::sync::atomic::{AtomicBool, AtomicU8, Ordering};

static SHIELDS: AtomicBool = AtomicBool::new(false);
static ALERT: AtomicU8 = AtomicU8::new(0);

pub fn raise_alert() -> u8 {
    let level = ALERT.fetch_add(1, Ordering::SeqCst) + 1;
    if level >= 2 {
        SHIELDS.store(true, Ordering::SeqCst);
    }
    level
}

pub fn stand_down() {
    ALERT.store(0, Ordering::SeqCst);
    SHIELDS.store(false, Ordering::SeqCst);
}

pub fn status() -> &'static str {
    match (ALERT.load(Ordering::SeqCst), SHIELDS.load(Ordering::SeqCst)) {
        (0, _) => "green",
        (_, false) => "yellow",
        (_, true) => "red",
    }
}
