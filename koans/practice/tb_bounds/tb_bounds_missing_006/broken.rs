pub fn ring<T, const N: usize>(bead: T, clasp: T) -> [T; N] {
    let mut beads = [bead; N];
    if let Some(last) = beads.last_mut() {
        *last = clasp;
    }
    beads
}

pub fn bracelet(colours: (u8, u8)) -> Vec<u8> {
    ring::<u8, 5>(colours.0, colours.1).to_vec()
}
