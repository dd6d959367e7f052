pub struct Notebook<'a> {
    lines: std::str::Lines<'a>,
}

impl<'a> Notebook<'a> {
    pub fn new(text: &'a str) -> Self {
        Notebook {
            lines: text.lines(),
        }
    }

    fn activity(line: &str) -> Option<f64> {
        let (_, value) = line.split_once("Bq=")?;
        value.trim().parse().ok()
    }

    /// Hours until the activity has fallen to half of the first value.
    pub fn half_life(self) -> Option<usize> {
        let mut lines = self.lines;
        let start = Self::activity(lines.next()?)?;
        for (hour, line) in lines.enumerate() {
            if Self::activity(line)? <= start / 2.0 {
                return Some(hour + 1);
            }
        }
        None
    }
}
