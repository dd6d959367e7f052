pub enum Recipient<'a> {
    Person {
        name: &'a str,
        title: Option<&'a str>,
    },
    Company {
        name: &'a str,
    },
    Holder,
}

pub fn line(recipient: &Recipient) -> String {
    match recipient {
        Recipient::Person {
            name,
            title: Some(title),
        } => format!("{title} {name}"),
        Recipient::Person { name, title: None } | Recipient::Company { name } => name.to_string(),
        Recipient::Holder => "To the occupant".to_string(),
    }
}

pub fn initials(all: &[Recipient]) -> String {
    let mut out = String::new();
    for r in all {
        if let Recipient::Person { name, .. } | Recipient::Company { name, .. } = r {
            out.extend(name.chars().next());
        }
    }
    out
}
