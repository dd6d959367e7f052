pub fn sign(letter: &String, name: &str) -> String {
    let end = letter.find(',').unwrap_or(letter.len());
    let greeting = letter[..end].to_string();
    letter.push_str("\nYours, ");
    letter.push_str(name);
    greeting
}

pub fn envelope(letter: &str, name: &str) -> String {
    let mut copy = letter.to_string();
    let greeting = sign(&mut copy, name);
    format!("{} ({} bytes)", greeting, copy.len())
}
