/// # Safety
/// `name` must point to bytes that end with a zero.
pub unsafe fn name_len(name: *const u8) -> usize {
    let mut len = 0;
    while *name.add(len) != 0 {
        len += 1;
    }
    len
}

pub fn cartridge_title(rom: &[u8], offset: usize) -> Option<String> {
    let header = rom.get(offset..)?;
    if !header.contains(&0) {
        return None;
    }
    let len = unsafe { name_len(header.as_ptr()) };
    String::from_utf8_lossy(&header[..len]).into_owned()
}
