use std::thread;

pub trait Page {
    fn pixels(&self) -> Vec<u8>;
}

pub struct Blank(pub usize);

impl Page for Blank {
    fn pixels(&self) -> Vec<u8> {
        vec![255; self.0]
    }
}

fn runs(pixels: &[u8]) -> Vec<(u8, usize)> {
    let mut out: Vec<(u8, usize)> = Vec::new();
    for &pixel in pixels {
        match out.last_mut() {
            Some((value, length)) if value == pixel => *length += 1,
            _ => out.push((pixel, 1)),
        }
    }
    out
}

pub fn compress<P: Page + Send + 'static>(page: P) -> thread::JoinHandle<Vec<(u8, usize)>> {
    thread::spawn(move || runs(&page.pixels()))
}
