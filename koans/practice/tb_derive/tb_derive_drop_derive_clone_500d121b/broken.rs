use std::ffi::c_int;

#[derive(Debug, Copy, Default, PartialEq)]
#[repr(C)]
pub struct Size {
    pub width: f32,
    pub height: f32,
}

/// # Safety
/// `out` is null or may be written.
pub unsafe extern "C" fn page_size(format: c_int, out: *mut Size) -> c_int {
    let (Some(out), 0..=10) = (unsafe { out.as_mut() }, format) else {
        return -1;
    };
    let scale = 0.5f32.powi(format / 2);
    *out = Size {
        width: 840.0 * scale,
        height: 1_188.0 * scale,
    };
    0
}

pub fn size_of_page(format: c_int) -> Option<Size> {
    let mut size = Size::default();
    let status = unsafe { page_size(format, &mut size) };
    (status == 0).then_some(size)
}
