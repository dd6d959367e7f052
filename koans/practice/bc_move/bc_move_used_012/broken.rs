pub struct Person {
    pub first: String,
    pub middle: Option<String>,
    pub last: String,
}

pub fn library_label(person: Person) -> String {
    if person.middle.is_none() {
        return format!("{}, {}", person.last, person.first);
    }
    let initial = person.middle.unwrap().chars().next().unwrap_or('?');
    let width = person.middle.unwrap().len();
    format!("{}, {} {}.{}", person.last, person.first, initial, width)
}
