pub struct Row {
    pub key: u32,
    pub text: String,
}

pub struct Join<'l, 'r> {
    left: &'l [Row],
    right: &'r [Row],
    cursor: (usize, usize),
}

impl<'l, 'r> Join<'l, 'r> {
    pub fn new(left: &'l [Row], right: &'r [Row]) -> Self {
        Join {
            left,
            right,
            cursor: (0, 0),
        }
    }
}

impl<'l, 'l> Iterator for Join<'l, 'l> {
    type Item = (&'l str, &'l str);

    fn next(&mut self) -> Option<Self::Item> {
        while self.cursor.0 < self.left.len() {
            let (i, j) = self.cursor;
            if j == self.right.len() {
                self.cursor = (i + 1, 0);
                continue;
            }
            self.cursor.1 += 1;
            if self.left[i].key == self.right[j].key {
                return Some((&self.left[i].text, &self.right[j].text));
            }
        }
        None
    }
}
