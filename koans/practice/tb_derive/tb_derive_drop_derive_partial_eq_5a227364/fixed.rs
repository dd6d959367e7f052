use std::str::FromStr;

#[derive(Debug, PartialEq, Eq)]
pub struct Cheese {
    pub weeks: u32,
    pub milk: String,
    pub smoked: bool,
}

pub fn is_twin(cheese: &Cheese, label: &str) -> Option<bool> {
    let (milk, weeks) = label.split_once(' ')?;
    let other = Cheese {
        weeks: u32::from_str(weeks).unwrap_or(0),
        milk: milk.to_string(),
        smoked: label.ends_with('S'),
    };
    Some(other == *cheese)
}
