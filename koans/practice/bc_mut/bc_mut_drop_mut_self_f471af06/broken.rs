use std::ffi::{c_char, CStr};

extern "C" {
    fn strncpy(to: *mut c_char, from: *const c_char, count: usize) -> *mut c_char;
}

pub struct Window<const N: usize> {
    pub title: [c_char; N],
}

impl<const N: usize> Window<N> {
    pub fn set_title(&self, title: &CStr) {
        unsafe { strncpy(self.title.as_mut_ptr(), title.as_ptr(), N - 1) };
        self.title[N - 1] = 0;
    }

    pub fn title(&self) -> String {
        unsafe { CStr::from_ptr(self.title.as_ptr()) }
            .to_string_lossy()
            .into_owned()
    }
}

pub fn shown(title: &CStr) -> String {
    let mut window = Window { title: [0; 8] };
    window.set_title(title);
    window.title()
}
