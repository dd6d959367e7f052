use std::fmt;

pub struct Canvas {
    pub wide: u8,
    pub tall: u8,
}

impl fmt::Display for Canvas {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "{} by {}", self.wide, self.tall)
    }
}

pub fn stretch(bars: &[u8], tall: &u8) -> Option<Canvas> {
    let wide = *bars.iter().find(|bar| **bar > *tall)?;
    Some(Canvas { wide, tall: *tall })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn first_wide_bar() {
        let canvas = stretch(&[20, 50, 90], &30).unwrap();
        assert_eq!(canvas.to_string(), "50 by 30");
    }

    #[test]
    fn no_bar_fits() {
        assert!(stretch(&[20, 30], &30).is_none());
        assert!(stretch(&[], &1).is_none());
    }
}
