#[derive(Debug, Clone, PartialEq)]
pub struct Person {
    pub name: String,
    pub born: Option<i32>,
    pub spouse: Option<String>,
}

pub fn repair(person: Person) -> Person {
    let born = person.born.or_else(|| year_in(&person.name));
    let spouse = person.spouse.map(|name| capitalised(&name));
    Person {
        name: capitalised(&person.name),
        born,
        spouse,
    }
}

fn year_in(text: &str) -> Option<i32> {
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    let parsed = digits.parse();
    parsed.ok()
}

fn capitalised(name: &str) -> String {
    let name = name.trim_matches(|c: char| !c.is_alphabetic());
    let mut chars = name.chars();
    chars.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(chars).collect()
    })
}
