pub struct Boat {
    pub name: String,
    pub owner: Option<String>,
}

/// # Safety
/// `boat` is null or points to a live boat.
pub unsafe fn sell(boat: *mut Boat, buyer: &str) {
    let boat = unsafe { boat.as_mut() }?;
    boat.owner.replace(buyer.to_string())
}

/// # Safety
/// As for `sell`.
pub unsafe fn scrap(boat: *mut Boat) -> String {
    unsafe {
        let name = std::mem::take(&mut (*boat).name);
        (*boat).owner = None;
        name
    }
}
