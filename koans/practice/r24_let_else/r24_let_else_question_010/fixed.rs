use std::num::ParseIntError;

#[derive(Debug, PartialEq)]
pub struct Item {
    pub name: String,
    pub count: u32,
}

fn parse_line(line: &str) -> Result<Item, ParseIntError> {
    let Some((count, name)) = line.split_once("x ") else {
        return Ok(Item {
            name: line.to_string(),
            count: 1,
        });
    };
    let count = count.trim().parse()?;
    Ok(Item {
        name: name.to_string(),
        count,
    })
}

pub fn import(text: &str) -> Result<Vec<Item>, (usize, ParseIntError)> {
    let mut items = Vec::new();
    for (row, line) in text.lines().enumerate() {
        let item = parse_line(line).map_err(|e| (row, e))?;
        items.push(item);
    }
    Ok(items)
}
