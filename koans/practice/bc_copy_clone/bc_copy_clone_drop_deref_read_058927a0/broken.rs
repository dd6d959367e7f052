pub struct Order {
    pub lines: Vec<(String, u32)>,
}

pub struct Breads<'o> {
    order: &'o Order,
    at: usize,
}

impl<'o> Iterator for Breads<'o> {
    type Item = (&'o str, u32);

    fn next(&mut self) -> Option<Self::Item> {
        while let Some((what, count)) = self.order.lines.get(self.at) {
            self.at += 1;
            if let Some(kind) = what.strip_suffix(" bread") {
                return Some((kind, count));
            }
        }
        None
    }
}

impl Order {
    pub fn breads(&self) -> Breads<'_> {
        Breads { order: self, at: 0 }
    }
}
