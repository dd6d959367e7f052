macro_rules! or_skip {
    ($value:expr) => {
        match $value {
            Some(value) => value,
            None => continue,
        }
    };
}

#[derive(Debug, PartialEq)]
pub struct Item {
    pub name: String,
    pub count: u32,
}

pub fn shopping(list: &str) -> Vec<Item> {
    let mut items = Vec::new();
    list.lines().for_each(|line| {
        let (count, name) = or_skip!(line.split_once("x "));
        let count = or_skip!(count.trim().parse().ok());
        items.push(Item {
            name: name.to_string(),
            count,
        });
    });
    items
}
