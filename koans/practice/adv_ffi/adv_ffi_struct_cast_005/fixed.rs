use std::ffi::{c_int, c_void};

#[derive(Default)]
pub struct Jukebox {
    pub coins: c_int,
    pub played: Vec<c_int>,
}

pub type OnButton = extern "C" fn(button: c_int, user: *mut c_void);

pub extern "C" fn on_button(button: c_int, user: *mut c_void) {
    let jukebox = unsafe { &mut *(user as *mut Jukebox) };
    if jukebox.coins > 0 {
        jukebox.coins -= 1;
        jukebox.played.push(button);
    }
}

pub fn press_all(callback: OnButton, jukebox: &mut Jukebox, buttons: &[c_int]) {
    let user = jukebox as *mut Jukebox as *mut c_void;
    for button in buttons {
        callback(*button, user);
    }
}
