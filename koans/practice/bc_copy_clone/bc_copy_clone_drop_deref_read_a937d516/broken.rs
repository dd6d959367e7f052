use std::collections::BTreeMap;

pub struct Tally {
    pub total: i32,
    pub last: i32,
}

pub fn roman(text: &str, values: &BTreeMap<char, i32>) -> Option<i32> {
    let mut tally = Tally { total: 0, last: 0 };
    for letter in text.chars().rev() {
        let value = values.get(&letter)?;
        tally.total += if value < tally.last { -value } else { value };
        tally.last = value;
    }
    Some(tally.total)
}
