use std::fmt::{self, Display};

pub trait Instrument {
    fn pitch(&self) -> f64;
}

pub struct Violin;

pub struct Horn {
    pub crook: char,
}

impl Display for Violin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad("violin")
    }
}

impl Display for Horn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&format!("horn in {}", self.crook))
    }
}

impl Instrument for Violin {
    fn pitch(&self) -> f64 {
        442.0
    }
}

impl Instrument for Horn {
    fn pitch(&self) -> f64 {
        if self.crook == 'F' {
            441.0
        } else {
            438.5
        }
    }
}

pub fn tuning_list(orchestra: &[Box<dyn Instrument>]) -> Vec<String> {
    orchestra
        .iter()
        .map(|i| format!("{i:<10}{:+.1}", i.pitch() - 440.0))
        .collect()
}
