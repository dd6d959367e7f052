use std::ffi::c_void;

#[derive(Debug, Clone, Copy, PartialEq)]
#[repr(C)]
pub struct Colour {
    pub red: u8,
    pub green: u8,
    pub blue: u8,
}

pub extern "C" fn darken(pixels: *mut c_void, count: usize) {
    let pixels = unsafe { std::slice::from_raw_parts_mut(pixels.cast::<Colour>(), count) };
    for Colour { red, green, blue } in pixels {
        (*red, *green, *blue) = (*red / 2, *green / 2, *blue / 2);
    }
}

pub fn night(palette: &mut Vec<Colour>) {
    darken(palette.as_mut_ptr().cast(), palette.len());
    palette.dedup();
}
