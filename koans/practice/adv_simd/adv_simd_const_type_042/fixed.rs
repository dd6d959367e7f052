pub struct Line<const WIDTH: usize> {
    cells: [u8; WIDTH],
    fill: u8,
}

impl<const WIDTH: usize> Line<WIDTH> {
    pub fn new(fill: u8) -> Self {
        Line {
            cells: [fill; WIDTH],
            fill,
        }
    }

    pub fn put(&mut self, at: usize, text: &str) {
        for (cell, byte) in self.cells.iter_mut().skip(at).zip(text.bytes()) {
            *cell = byte;
        }
    }

    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.cells).into_owned()
    }

    pub fn free(&self) -> usize {
        self.cells.iter().filter(|cell| **cell == self.fill).count()
    }
}

pub fn item(name: &str, price: &str) -> String {
    let mut line = Line::<16>::new(b'.');
    line.put(0, name);
    if line.free() > price.len() {
        line.put(16 - price.len(), price);
    }
    line.text()
}
