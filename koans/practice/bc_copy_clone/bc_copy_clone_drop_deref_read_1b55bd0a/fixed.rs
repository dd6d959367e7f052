#[derive(Debug, PartialEq)]
pub enum Act {
    Go(String),
    Use { item: String, on: Option<String> },
    Confused,
}

pub fn understand(input: &str) -> Act {
    let words: Vec<&str> = input.split_whitespace().filter(|w| *w != "the").collect();
    match words.as_slice() {
        ["go", direction] => Act::Go(direction.to_string()),
        ["use", item] => Act::Use {
            item: item.to_string(),
            on: None,
        },
        ["use", item, "on", target] => Act::Use {
            item: item.to_string(),
            on: Some(target.to_string()),
        },
        _ => Act::Confused,
    }
}
