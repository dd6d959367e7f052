#[derive(Clone, Copy)]
pub enum Guest<'a> {
    Regular(&'a str, u32),
    New(&'a str),
    Anonymous,
}

pub fn greeting(guest: Guest<'_>, hour: u32) -> String {
    let part = match hour {
        5..=11 => "Good morning",
        12..=17 => "Good afternoon",
        _ => "Good evening",
    };
    match guest {
        Guest::Regular(name, visits) => format!("{part} {name}, visit number {visits}!"),
        Guest::New(name) => format!("{part} {name}, welcome!"),
        Guest::Anonymous => part.to_string(),
    }
}

pub fn closing_line() -> String {
    String::from("Breakfast is served from 7")
}
