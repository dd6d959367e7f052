use std::thread;

#[derive(Clone, Copy)]
struct Row {
    start: *mut u8,
    width: usize,
}

// Each row covers its own part of the bitmap.
unsafe impl Send for Row {}

impl Row {
    fn shade(self, level: u8) {
        for x in 0..self.width {
            unsafe { self.start.add(x).write(level.wrapping_add(x as u8)) };
        }
    }
}

pub fn gradient(width: usize, height: usize) -> Vec<u8> {
    let mut pixels = vec![0u8; width * height];
    let base = pixels.as_mut_ptr();
    thread::scope(|scope| {
        for y in 0..height {
            let row = Row {
                start: unsafe { base.add(y * width) },
                width,
            };
            scope.spawn(move || row.shade(y as u8 * 10));
        }
    });
    pixels
}
