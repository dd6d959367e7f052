use std::fmt;

#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Postcode {
    area: String,
    local: String,
}

impl Postcode {
    pub fn parse(text: &str) -> Option<Postcode> {
        let compact: String = text.chars().filter(|c| !c.is_whitespace()).collect();
        let split = compact.len().checked_sub(3)?;
        let (area, local) = compact.split_at_checked(split)?;
        Some(Postcode {
            area: area.to_uppercase(),
            local: local.to_uppercase(),
        })
    }
}

impl fmt::Display for Postcode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.area, self.local)
    }
}

impl ToString for Postcode {
    fn to_string(&self) -> String {
        format!("{} {}", self.area, self.local)
    }
}

pub fn sorted(codes: &[&str]) -> Vec<String> {
    let mut codes: Vec<Postcode> = codes.iter().filter_map(|c| Postcode::parse(c)).collect();
    codes.sort();
    codes.iter().map(|c| c.to_string()).collect()
}
