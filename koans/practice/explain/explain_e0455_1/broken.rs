#[link(name = "FooCoreServices", kind = "framework")]
extern "C" {}
