#[derive(Debug, Clone)]
pub struct Kata {
    pub name: &'static str,
    pub grade: Option<u8>,
    pub tags: &'static [&'static str],
}

pub struct Student<'a> {
    pub done: &'a [&'static str],
    pub grade: u8,
}

impl Student<'_> {
    fn fits(&self, kata: &Kata) -> bool {
        !self.done.contains(&kata.name) && kata.grade.is_some_and(|g| g.abs_diff(self.grade) <= 1)
    }

    pub fn next<'k>(&self, katas: &'k [Kata], tag: &str) -> Option<&'k Kata> {
        let candidates = || katas.iter().filter(|kata| self.fits(kata));
        candidates()
            .find(|kata| kata.tags.contains(&tag))
            .or_else(|| candidates().next())
    }
}
