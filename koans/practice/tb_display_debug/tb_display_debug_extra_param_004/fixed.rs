use std::fmt::{self, Display, Formatter};

pub struct Polynomial {
    pub coefficients: Vec<i32>,
    pub variable: char,
}

impl Display for Polynomial {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let variable = self.variable;
        let mut first = true;
        for (power, &c) in self.coefficients.iter().enumerate().rev() {
            if c == 0 {
                continue;
            }
            if !first {
                f.write_str(" + ")?;
            }
            first = false;
            match power {
                0 => write!(f, "{c}")?,
                1 => write!(f, "{c}{variable}")?,
                _ => write!(f, "{c}{variable}^{power}")?,
            }
        }
        if first {
            f.write_str("0")
        } else {
            Ok(())
        }
    }
}
