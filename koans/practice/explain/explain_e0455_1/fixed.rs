#[cfg_attr(target = "macos", link(name = "FooCoreServices", kind = "framework"))]
extern "C" {}
