use std::thread;

pub struct Image {
    pub width: usize,
    pub pixels: Vec<u8>,
}

pub fn brighten(image: &mut Image, amount: u8) {
    let width = image.width;
    let mut workers = Vec::new();
    for row in image.pixels.chunks_mut(width) {
        workers.push(thread::spawn(move || {
            for pixel in row {
                *pixel = pixel.saturating_add(amount);
            }
        }));
    }
    for worker in workers {
        worker.join().unwrap();
    }
}

pub fn mean(image: &Image) -> Option<u8> {
    let sum: usize = image.pixels.iter().map(|p| usize::from(*p)).sum();
    let mean = sum.checked_div(image.pixels.len())?;
    u8::try_from(mean).ok()
}
