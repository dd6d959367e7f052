const NAMES: [&str; 12] = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
];

#[derive(Debug, PartialEq, Clone, Copy)]
pub struct Month(usize);

impl TryFrom<usize> for Month {
    type Error = &'static str;

    fn try_from(number: usize) -> Result<Self, Self::Error> {
        if (1..=12).contains(&number) {
            Ok(Month(number - 1))
        } else {
            Err("a year has 12 months")
        }
    }
}

impl From<Month> for &'static str {
    fn from(month: Month) -> Self {
        NAMES[month.0]
    }
}

pub fn season(from: usize, to: usize) -> Result<String, &'static str> {
    let from: &str = Month::try_from(from)?.into();
    let to: &str = Month::try_from(to)?.into();
    Ok(format!("{from}-{to}"))
}
