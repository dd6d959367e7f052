pub struct Banks<'r> {
    left: *const f32,
    right: *const f32,
    done: bool,
}

impl<'r> Banks<'r> {
    pub fn of(depths: &'r [f32]) -> Banks<'r> {
        let range = depths.as_ptr_range();
        let right = range.end.wrapping_sub(1);
        Banks {
            left: range.start,
            right,
            done: depths.is_empty(),
        }
    }
}

impl Iterator for Banks<'_> {
    type Item = (f32, f32);

    fn next(&mut self) -> Option<(f32, f32)> {
        if self.done {
            return None;
        }
        let pair = unsafe { (*self.left, *self.right) };
        self.done = self.left >= self.right.wrapping_sub(1);
        self.left = self.left.wrapping_add(1);
        self.right = self.right.wrapping_sub(1);
        Some(pair)
    }
}
