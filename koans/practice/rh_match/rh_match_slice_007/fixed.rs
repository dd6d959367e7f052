/// An enumeration in words; "nobody" for an empty list.
pub fn prose(names: &[&str]) -> String {
    match names {
        [] => "nobody".to_string(),
        [one] => one.to_string(),
        [one, two] => format!("{one} and {two}"),
        [rest @ .., last] => {
            let mut text = rest.join(", ");
            text.push_str(", and ");
            text.push_str(last);
            text
        }
    }
}

pub fn invitation(names: &[&str], place: &str) -> String {
    let verb = if names.len() == 1 { "is" } else { "are" };
    format!("{} {verb} invited to {place}", prose(names))
}
