use std::ptr;

#[repr(C)]
pub struct Exhibit {
    pub room: u16,
    pub insured: u64,
    pub next: *const Exhibit,
}

/// # Safety
/// The links form a list that ends in null.
pub unsafe fn insured_in(room: u16, first: *const Exhibit) -> u64 {
    let mut at = first;
    let mut sum = 0;
    unsafe {
        while !at.is_null() {
            if (*at).room == room {
                sum += (*at).insured;
            }
            at = (*at).next;
        }
    }
    sum
}

pub fn two_rooms() -> (u64, u64) {
    let vase = Exhibit {
        room: 2,
        insured: 900,
        next: ptr::null(),
    };
    let mask = Exhibit {
        room: 1,
        insured: 4_000,
        next: &vase,
    };
    let coin = Exhibit {
        room: 2,
        insured: 35,
        next: &mask,
    };
    unsafe { (insured_in(1, &coin), insured_in(2, &coin)) }
}
