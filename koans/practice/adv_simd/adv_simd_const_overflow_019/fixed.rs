pub const COLUMNS: u32 = 8;
pub const FILE_A: u64 = 0x0101_0101_0101_0101;
pub const FILE_H: u64 = FILE_A << (COLUMNS - 1);
pub const LAST_RANK: u64 = 0xFF << (COLUMNS * (COLUMNS - 1));

pub fn forward_moves(men: u64, occupied: u64) -> u64 {
    let left = (men & !FILE_A) << (COLUMNS - 1);
    let right = (men & !FILE_H) << (COLUMNS + 1);
    (left | right) & !occupied
}

pub fn crowned(men: u64) -> u32 {
    (men & LAST_RANK).count_ones()
}
