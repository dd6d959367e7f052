use std::fmt::{Display, Formatter, Result};

pub struct Roman(pub u16);

const STEPS: [(u16, &str); 9] = [
    (100, "C"),
    (90, "XC"),
    (50, "L"),
    (40, "XL"),
    (10, "X"),
    (9, "IX"),
    (5, "V"),
    (4, "IV"),
    (1, "I"),
];

impl Display for Roman {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        let mut rest = self.0;
        for (value, letters) in STEPS {
            while rest >= value {
                f.write_str(letters)?;
                rest -= value;
            }
        }
        Ok(())
    }
}

pub fn headings(titles: &[&str]) -> Vec<String> {
    let mut number = 0;
    titles
        .iter()
        .map(|title| {
            number += 1;
            format!("{}. {title}", Roman(number))
        })
        .collect()
}
