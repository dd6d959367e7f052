pub struct Bitmap {
    bytes: Box<[u8]>,
    stride: usize,
}

impl Bitmap {
    pub fn new(stride: usize, rows: usize) -> Bitmap {
        Bitmap {
            bytes: vec![0; stride * rows].into_boxed_slice(),
            stride,
        }
    }

    pub fn row(&mut self, y: usize) -> Option<&mut [u8]> {
        if (y + 1) * self.stride > self.bytes.len() {
            return None;
        }
        let start: *mut u8 = self.bytes.as_mut_ptr().wrapping_add(y * self.stride);
        let row = start as *mut [u8];
        Some(unsafe { &mut *row })
    }
}

pub fn checker(stride: usize, rows: usize) -> u32 {
    let mut bitmap = Bitmap::new(stride, rows);
    let mut y = 0;
    while let Some(row) = bitmap.row(y) {
        row.fill(if y % 2 == 0 { 0xAA } else { 0x55 });
        y += 1;
    }
    bitmap.bytes.iter().map(|byte| u32::from(*byte)).sum()
}
