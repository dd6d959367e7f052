use std::ffi::{c_char, CStr};

pub struct Photo {
    pub caption: Option<String>,
    pub width: u32,
}

/// # Safety
/// `caption` must be null or point to a C string.
pub unsafe fn photo(caption: *const c_char, width: u32) -> Photo {
    if caption.is_null() {
        return Photo {
            caption: None,
            width,
        };
    }
    let caption = CStr::from_ptr(caption).to_string_lossy().trim().to_owned();
    Photo {
        caption: Some(caption),
        width,
    }
}

pub fn alt_text(caption: Option<&CStr>, width: u32) -> String {
    let pointer = caption.map_or(std::ptr::null(), CStr::as_ptr);
    let photo = unsafe { photo(pointer, width) };
    photo
        .caption
        .unwrap_or_else(|| format!("photo, {} px", photo.width))
}
