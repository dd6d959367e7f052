use std::str::FromStr;

pub struct Tree {
    pub row: usize,
    pub fruit: char,
}

impl FromStr for Tree {
    type Err = String;
    fn from_str(tag: &str) -> Result<Self, String> {
        let fruit = tag.chars().last().ok_or("blank tag")?;
        let row = tag.trim_end_matches(fruit).parse().map_err(|_| tag)?;
        Ok(Tree { row, fruit })
    }
}
