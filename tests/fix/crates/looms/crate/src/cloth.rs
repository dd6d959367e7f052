use std::fmt;

/// What has been woven, pick by pick.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cloth {
    width: usize,
    picks: Vec<String>,
}

impl Cloth {
    pub fn new(width: usize) -> Self {
        let picks = Vec::new();
        Cloth { width, picks }
    }

    /// Add a pick: the threads that are lifted lie on top.
    pub fn beat(&mut self, lifted: &[bool]) {
        let on_top = |index: usize| lifted.get(index).copied().unwrap_or(false);
        let pick = (0..self.width).map(|index| if on_top(index) { '#' } else { '-' });
        self.picks.push(pick.collect());
    }

    pub fn picks(&self) -> usize {
        self.picks.len()
    }

    /// A pick as it looks from above.
    pub fn pick(&self, index: usize) -> Option<&str> {
        self.picks.get(index).map(String::as_str)
    }

    /// The longest run of picks over which a thread stays on one side.
    pub fn longest_float(&self, thread: usize) -> usize {
        let side = |pick: &String| pick.as_bytes().get(thread).copied();
        let runs = self.picks.chunk_by(|a, b| side(a) == side(b));
        runs.map(<[String]>::len).max().unwrap_or(0)
    }
}

impl fmt::Display for Cloth {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.picks.iter().try_for_each(|pick| writeln!(f, "{pick}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cloth() -> Cloth {
        let mut cloth = Cloth::new(3);
        for lifted in [
            [true, false, true],
            [true, true, false],
            [false, true, true],
        ] {
            cloth.beat(&lifted);
        }
        cloth
    }

    #[test]
    fn picks_are_lent() {
        let cloth = cloth();
        let picks: Vec<&str> = (0..3).filter_map(|index| cloth.pick(index)).collect();
        assert_eq!(picks, ["#-#", "##-", "-##"]);
        let none: Option<&str> = cloth.pick(3);
        assert!(none.is_none());
    }

    #[test]
    fn floats_are_measured() {
        assert_eq!(cloth().longest_float(0), 2);
        assert_eq!(cloth().longest_float(2), 1);
        assert_eq!(Cloth::new(2).longest_float(0), 0);
    }
}
