//! A sensor driver with a C interface, and a safe wrapper around it.

use std::ffi::{c_char, c_int, CStr, CString, NulError};
use std::fmt;
use std::marker::PhantomData;
use std::ptr::{self, NonNull};

/// The driver itself, as C code would see it.
pub mod raw {
    use super::*;

    pub struct Driver {
        pub(super) name: CString,
        pub(super) reads: c_int,
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

    /// # Safety
    /// `driver` must be open and `out` have room for a value.
    pub unsafe extern "C" fn driver_read(driver: *mut Driver, out: *mut f64) -> c_int {
        let driver = &mut *driver;
        if driver.reads == 3 {
            return 5;
        }
        driver.reads += 1;
        out.write(f64::from(driver.reads) * 1.5);
        0
    }

    /// # Safety
    /// `driver` must be open; it is closed afterwards.
    pub unsafe extern "C" fn driver_close(driver: *mut Driver) {
        drop(Box::from_raw(driver));
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DriverError {
    Name(NulError),
    NotOpened,
    Code(c_int),
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
            DriverError::Code(code) => write!(f, "driver code {code}"),
        }
    }
}

fn check(code: c_int) -> Result<(), DriverError> {
    match code {
        0 => Ok(()),
        code => Err(DriverError::Code(code)),
    }
}

/// Owns an open driver and closes it at the end.
pub struct Device {
    driver: NonNull<raw::Driver>,
}

impl Device {
    pub fn open(name: &str) -> Result<Self, DriverError> {
        let name = CString::new(name)?;
        // SAFETY: `name` is a C string during the call.
        let driver = unsafe { raw::driver_open(name.as_ptr()) };
        let driver = NonNull::new(driver).ok_or(DriverError::NotOpened)?;
        Ok(Device { driver })
    }

    pub fn read(&mut self) -> Result<f64, DriverError> {
        let mut value = 0.0;
        // SAFETY: the driver is open as long as `self` lives.
        check(unsafe { raw::driver_read(self.driver.as_ptr(), &mut value) })?;
        Ok(value)
    }

    pub fn name(&self) -> &CStr {
        // SAFETY: as above, and the borrow is tied to `self`.
        unsafe { &self.driver.as_ref().name }
    }

    pub fn session(&mut self) -> Session<'_> {
        Session {
            driver: self.driver,
            _device: PhantomData,
        }
    }
}

impl Drop for Device {
    fn drop(&mut self) {
        // SAFETY: closed only here.
        unsafe { raw::driver_close(self.driver.as_ptr()) }
    }
}

/// Reads until the driver fails; borrows the device meanwhile.
pub struct Session<'d> {
    driver: NonNull<raw::Driver>,
    _device: PhantomData<&'d mut Device>,
}

impl Iterator for Session<'_> {
    type Item = f64;

    fn next(&mut self) -> Option<f64> {
        let mut value = 0.0;
        // SAFETY: the device is borrowed, so it is still open.
        let code = unsafe { raw::driver_read(self.driver.as_ptr(), &mut value) };
        check(code).ok().map(|()| value)
    }
}

pub fn survey<'n>(names: &[&'n str]) -> (Vec<&'n str>, Vec<DriverError>) {
    let mut failures = Vec::new();
    let mut works = |name: &&str| Device::open(name).map_err(|e| failures.push(e)).is_ok();
    let good = names.iter().copied().filter(|name| works(name)).collect();
    (good, failures)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_values() {
        let mut device = Device::open("probe").unwrap();
        assert_eq!(device.read(), Ok(1.5));
        assert_eq!(device.name().to_str(), Ok("probe"));
    }

    #[test]
    fn sessions_end() {
        let mut device = Device::open("probe").unwrap();
        assert_eq!(device.session().sum::<f64>(), 9.0);
        let err = device.read().unwrap_err();
        assert_eq!(err.to_string(), "driver code 5");
    }

    #[test]
    fn opening_can_fail() {
        let text = |name: &str| Device::open(name).err().map(|e| e.to_string());
        assert_eq!(text("").as_deref(), Some("driver did not open"));
        assert!(text("a\0").unwrap().starts_with("bad name: nul byte"));
        assert_eq!(text("ok"), None);
    }

    #[test]
    fn surveys_many() {
        let (good, failures) = survey(&["a", "", "b"]);
        assert_eq!(good, ["a", "b"]);
        assert_eq!(failures.clone(), [DriverError::NotOpened]);
    }
}
