pub struct Letter {
    pub to: String,
    pub body: String,
}

fn footer(sender: String) -> impl Fn(&str) -> String {
    move |to| format!("Dear {to},\n{{}}\n-- {sender}")
}

pub fn newsletter(sender: &str, readers: &[&str], news: &str) -> Vec<Letter> {
    let sender = sender.trim().to_string();
    let frame = footer(sender.clone());
    readers
        .iter()
        .filter(|reader| *reader != sender)
        .map(|reader| Letter {
            to: reader.to_string(),
            body: frame(reader).replace("{}", news),
        })
        .collect()
}
