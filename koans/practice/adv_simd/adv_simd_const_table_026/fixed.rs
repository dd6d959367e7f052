pub const REVERSED: [u8; 256] = {
    let mut table = [0u8; 256];
    let mut byte = 0;
    while byte < 256 {
        table[byte] = (byte as u8).reverse_bits();
        byte += 1;
    }
    table
};

pub fn mirror_row(row: &mut [u8]) {
    row.reverse();
    for byte in row {
        *byte = REVERSED[*byte as usize];
    }
}

pub fn is_symmetric(row: &[u8]) -> bool {
    let mut mirrored = row.to_vec();
    mirror_row(&mut mirrored);
    mirrored == row
}
