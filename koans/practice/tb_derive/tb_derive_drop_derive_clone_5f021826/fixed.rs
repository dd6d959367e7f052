#[derive(Clone, Copy)]
pub enum House {
    Plain(u16),
    Suffixed(u16, char),
    Range { first: u16, last: u16 },
}

pub fn house(house: House) -> String {
    match house {
        House::Plain(number) => number.to_string(),
        House::Suffixed(number, suffix) => {
            let mut text = number.to_string();
            text.push(suffix);
            text
        }
        House::Range { first, last } => [first, last].map(|n| n.to_string()).join("-"),
    }
}

pub fn envelope(street: &str, number: House) -> String {
    let mut lines = vec![String::from(street)];
    lines[0].push(' ');
    lines[0] += &house(number);
    lines.push(String::from("Town"));
    lines.join("\n")
}
