/// Stops at 255 when the people are heavier.
pub fn cabin_load(people: &[u8]) -> u8 {
    people.iter().fold(0u8, |load, person| {
        load.checked_add(*person).unwrap_or(u8::MAX)
    })
}

pub fn overloaded(people: &[u8]) -> bool {
    cabin_load(people) == u8::MAX
}
