use std::fmt::{self, Write};

pub struct Sparkline<'a>(pub &'a [u32]);

impl fmt::Display for Sparkline<'_> {
    fn fmt(&self, f: &fmt::Formatter<'_>) -> fmt::Result {
        const BARS: [char; 4] = ['_', '.', '-', '^'];
        let low = self.0.iter().min().copied().unwrap_or(0);
        let high = self.0.iter().max().copied().unwrap_or(0);
        let span = (high - low).max(1);
        for rate in self.0 {
            let level = (rate - low) * 3 / span;
            f.write_char(BARS[level as usize])?;
        }
        Ok(())
    }
}
