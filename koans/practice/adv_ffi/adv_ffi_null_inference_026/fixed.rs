#[repr(C)]
pub struct Wagon {
    pub axles: u32,
    pub next: *mut Wagon,
}

pub fn couple(axles: &[u32]) -> *mut Wagon {
    let mut head = std::ptr::null_mut::<Wagon>();
    for count in axles.iter().rev() {
        let before = head.cast::<Wagon>();
        head = Box::into_raw(Box::new(Wagon {
            axles: *count,
            next: before,
        }));
    }
    head
}

/// # Safety
/// `head` comes from `couple` and is not used afterwards.
pub unsafe fn uncouple(head: *mut Wagon) -> u32 {
    let mut axles = 0;
    let mut at = head;
    while !at.is_null() {
        let wagon = unsafe { Box::from_raw(at) };
        axles += wagon.axles;
        at = wagon.next;
    }
    axles
}
