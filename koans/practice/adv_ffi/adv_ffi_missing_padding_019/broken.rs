#[derive(Debug, Clone, Copy, Default, PartialEq)]
#[repr(C)]
pub struct BitmapInfo {
    pub size: u32,
    pub width: i32,
    pub height: i32,
    pub planes: u16,
    pub bits: u16,
}

impl BitmapInfo {
    pub fn new(width: i32, height: i32, bits: u16) -> BitmapInfo {
        BitmapInfo {
            size: size_of::<BitmapInfo>() as u32,
            width,
            height: -height,
            bits,
        }
    }

    pub fn row_bytes(&self) -> u32 {
        (self.width.unsigned_abs() * u32::from(self.bits)).div_ceil(32) * 4
    }
}

pub fn image_bytes(width: i32, height: i32) -> u32 {
    let info = BitmapInfo::new(width, height, 24);
    info.row_bytes() * info.height.unsigned_abs()
}
