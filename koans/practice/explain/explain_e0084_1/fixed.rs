#[repr(i32)]
enum NightsWatch {
    JonSnow,
    Commander,
}
