#[derive(Clone, PartialEq, Debug)]
pub struct Month {
    pub year: u16,
    pub month: u16,
}

pub fn field(text: &str, from: usize, to: usize) -> Result<u16, String> {
    let part = text.get(from..to).ok_or("too short")?;
    part.parse().map_err(|_| format!("bad part {part}"))
}

pub fn month_pair(text: &str) -> Result<[Month; 2], String> {
    let (year, month) = (field(text, 0, 4)?, field(text, 5, 7)?);
    let first = Month { year, month };
    let mut second = first.clone();
    second.year = first.year + 1;
    [first, second]
}
