pub fn read_len(buffer: &[u8], at: usize) {
    let field = buffer.get(at..at + 4)?;
    let start = field.as_ptr().cast::<u32>();
    // SAFETY: four bytes are readable there.
    let raw = unsafe { start.read_unaligned() };
    Some(raw.swap_bytes().to_le())
}

pub fn messages(buffer: &[u8]) -> Vec<&[u8]> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(len) = read_len(buffer, at) {
        let end = at + 4 + len as usize;
        let Some(body) = buffer.get(at + 4..end) else {
            break;
        };
        found.push(body);
        at = end;
    }
    found
}
