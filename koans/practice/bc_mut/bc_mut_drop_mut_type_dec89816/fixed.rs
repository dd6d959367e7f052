use std::thread;

pub struct Image {
    pub width: usize,
    pub pixels: Vec<u8>,
}

pub fn brighten(image: &mut Image, amount: u8) {
    let width = image.width;
    thread::scope(|scope| {
        for row in image.pixels.chunks_mut(width) {
            scope.spawn(move || {
                for pixel in row {
                    *pixel = pixel.saturating_add(amount);
                }
            });
        }
    });
}

pub fn mean(image: &Image) -> Option<u8> {
    let sum: usize = image.pixels.iter().map(|p| usize::from(*p)).sum();
    let mean = sum.checked_div(image.pixels.len())?;
    u8::try_from(mean).ok()
}
