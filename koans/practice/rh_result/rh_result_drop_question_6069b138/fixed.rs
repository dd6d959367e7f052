use std::ffi::{c_char, c_int, CString, NulError};

extern "C" {
    fn atoi(digits: *const c_char) -> c_int;
}

pub fn house_number(address: &str) -> Result<i32, NulError> {
    let digits = CString::new(address)?;
    Ok(unsafe { atoi(digits.as_ptr()) })
}

pub fn is_even_side(address: &str) -> bool {
    house_number(address).is_ok_and(|number| number != 0 && number % 2 == 0)
}
