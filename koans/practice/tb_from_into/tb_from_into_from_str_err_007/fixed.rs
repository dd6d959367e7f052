use std::str::FromStr;

#[derive(Debug, PartialEq, Eq)]
pub enum Class {
    Express,
    Regional,
}

#[derive(Debug, PartialEq, Eq)]
pub struct Train {
    pub class: Class,
    pub number: u16,
}

impl FromStr for Train {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let mut words = text.split_whitespace();
        let class = match words.next() {
            Some("ICE") => Class::Express,
            Some("RE" | "RB") => Class::Regional,
            other => return Err(format!("unknown class {other:?}")),
        };
        let number = words.next().ok_or("number missing")?;
        let number = number.parse().map_err(|_| format!("bad number {number}"))?;
        Ok(Train { class, number })
    }
}
