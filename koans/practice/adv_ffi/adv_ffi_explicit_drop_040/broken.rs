use std::ffi::c_int;
use std::ptr::NonNull;

#[repr(C)]
pub struct Booth {
    pub locked: c_int,
    pub last: c_int,
}

pub struct Guard {
    booth: NonNull<Booth>,
}

impl Guard {
    pub fn lock(booth: &mut Booth) -> Guard {
        booth.locked += 1;
        Guard {
            booth: NonNull::from(booth),
        }
    }

    pub fn draw(&mut self) -> c_int {
        let booth = unsafe { self.booth.as_mut() };
        booth.last += 1;
        booth.last
    }
}

impl Drop for Guard {
    fn drop(&mut self) {
        unsafe { (*self.booth.as_ptr()).locked -= 1 };
    }
}

pub fn serve(booth: &mut Booth, people: usize) -> (Vec<c_int>, c_int) {
    let mut guard = Guard::lock(booth);
    let tickets = (0..people).map(|_| guard.draw()).collect();
    guard.drop();
    (tickets, booth.locked)
}
