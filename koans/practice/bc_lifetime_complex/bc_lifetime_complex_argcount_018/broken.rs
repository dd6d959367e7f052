pub struct Pair<'old, 'new> {
    pub old: &'old str,
    pub new: &'new str,
}

pub struct Revision<'old, 'new> {
    old: std::str::Lines<'old>,
    new: std::str::Lines<'new>,
}

pub fn compare<'old, 'new>(old: &'old str, new: &'new str) -> Revision<'old> {
    Revision {
        old: old.lines(),
        new: new.lines(),
    }
}

impl<'old, 'new> Iterator for Revision<'old, 'new> {
    type Item = Pair<'old>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            let pair = Pair {
                old: self.old.next()?,
                new: self.new.next()?,
            };
            if pair.old != pair.new {
                return Some(pair);
            }
        }
    }
}
