static KNOWN: Mutex<Vec<&'static str>> = Mutex::new(Vec::new());

pub struct Flag {
    pub name: String,
    pub short: char,
}

pub fn declare(name: &'static str) -> Flag {
    KNOWN.lock().unwrap().push(name);
    Flag {
        name: format!("--{name}"),
        short: name.chars().next().unwrap_or('?'),
    }
}

pub fn suggestion(typo: &str) -> Option<&'static str> {
    let known = KNOWN.lock().unwrap();
    known
        .iter()
        .copied()
        .find(|name| name.len() == typo.len() && distance(name, typo) <= 1)
}

fn distance(a: &str, b: &str) -> usize {
    a.bytes().zip(b.bytes()).filter(|(x, y)| x != y).count()
}
