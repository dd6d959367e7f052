use std::ffi::c_char;
use std::ffi::c_int;
use std::ffi::CStr;
use std::ffi::CString;
use std::ffi::NulError;
use std::fmt;

use std::ptr;
use std::ptr::NonNull;

pub struct Driver {
    pub name: CString,
    pub reads: c_int,
}

/// # Safety
/// `name` must be a C string.
pub unsafe extern "C" fn driver_open(name: *const c_char) -> *mut Driver {
    let name = CStr::from_ptr(name).to_owned();
    if name.is_empty() {
        return ptr::null_mut();
    }
    Box::into_raw(Box::new(Driver { name, reads: 0 }))
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DriverError {
    Name(NulError),
    NotOpened,
}

impl From<NulError> for DriverError {
    fn from(e: NulError) -> Self {
        DriverError::Name(e)
    }
}

impl fmt::Display for DriverError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            DriverError::Name(e) => write!(f, "bad name: {e}"),
            DriverError::NotOpened => f.write_str("driver did not open"),
        }
    }
}

/// Owns an open driver and closes it at the end.
pub struct Device {
    pub driver: NonNull<Driver>,
}

impl Device {
    pub fn open(name: &str) -> Result<Self, DriverError> {
        let name = CString::new(name)?;
        // SAFETY: `name` is a C string during the call.
        let driver = unsafe { driver_open(name.as_ptr()) };
        let driver = NonNull::new(driver).ok_or(DriverError::NotOpened)?;
        Ok(Device { driver })
    }
}
