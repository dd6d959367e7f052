static mut SHIELDS: bool = false;
static mut ALERT: u8 = 0;

pub fn raise_alert() -> u8 {
    ALERT += 1;
    if ALERT >= 2 {
        SHIELDS = true;
    }
    ALERT
}

pub fn stand_down() {
    ALERT = 0;
    SHIELDS = false;
}

pub fn status() -> &'static str {
    match (ALERT, SHIELDS) {
        (0, _) => "green",
        (_, false) => "yellow",
        (_, true) => "red",
    }
}
