pub struct Doors {
    front: u8,
    back: u8,
}

pub fn december(from: u8, to: u8) -> Doors {
    Doors {
        front: from,
        back: to + 1,
    }
}

impl Iterator for Doors {
    type Item = u8;

    fn next(&mut self) -> Option<u8> {
        (self.front < self.back).then(|| {
            self.front += 1;
            self.front - 1
        })
    }
}

impl DoubleEndedIterator for Doors {
    type Item = u8;

    fn next_back(&mut self) -> Option<u8> {
        (self.front < self.back).then(|| {
            self.back -= 1;
            self.back
        })
    }
}

pub fn nights_left(today: u8) -> Vec<u8> {
    december(today, 24)
        .rev()
        .take_while(|d| *d > today)
        .collect()
}
