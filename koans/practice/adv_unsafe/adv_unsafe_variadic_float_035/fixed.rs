use std::ffi::{c_char, c_double, c_int, CStr};

extern "C" {
    fn snprintf(buffer: *mut c_char, size: usize, format: *const c_char, ...) -> c_int;
}

fn formatted(pattern: &CStr, amount: f32) -> String {
    let mut buffer = [0_u8; 32];
    // SAFETY: the pattern takes one double, and the size is right.
    let written = unsafe {
        snprintf(
            buffer.as_mut_ptr().cast(),
            buffer.len(),
            pattern.as_ptr(),
            c_double::from(amount),
        )
    };
    let end = usize::try_from(written).unwrap_or(0).min(buffer.len() - 1);
    String::from_utf8_lossy(&buffer[..end]).into_owned()
}

pub fn price_tag(euros: f32, sale: bool) -> String {
    let full = formatted(c"%.2f EUR", euros);
    if sale {
        format!("{full} now {}", formatted(c"%.1f", euros / 2.0))
    } else {
        full
    }
}
