use std::fmt;

pub struct Row<'p>(pub &'p [char]);

impl Row<'_> {
    pub fn runs(&self) -> Vec<(char, usize)> {
        let mut runs: Vec<(char, usize)> = Vec::new();
        for &stitch in self.0 {
            match runs.last_mut() {
                Some((kind, n)) if *kind == stitch => *n += 1,
                _ => runs.push((stitch, 1)),
            }
        }
        runs
    }
}

impl fmt::Display for Row<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (i, (stitch, n)) in self.runs().iter().enumerate() {
            if i > 0 {
                f.write_str(", ")?;
            }
            write!(f, "{stitch}{n}")?;
        }
        Ok(())
    }
}
