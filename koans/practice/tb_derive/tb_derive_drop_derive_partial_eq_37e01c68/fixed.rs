use std::ffi::c_int;

#[derive(Debug, PartialEq)]
#[repr(transparent)]
pub struct Descriptor(c_int);

#[derive(Debug, PartialEq)]
pub struct Opened {
    pub descriptor: Descriptor,
    pub path: &'static str,
}

pub extern "C" fn open_log(kind: c_int) -> Descriptor {
    Descriptor(if kind == 0 { -1 } else { kind + 2 })
}

pub fn checked(kind: c_int, path: &'static str) -> Result<Opened, String> {
    match open_log(kind) {
        Descriptor(number) if number < 0 => Err(format!("{path}: not opened")),
        descriptor => Ok(Opened { descriptor, path }),
    }
}
