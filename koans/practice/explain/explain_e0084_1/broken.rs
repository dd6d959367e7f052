#[repr(i32)]
enum NightsWatch {}
