#[derive(Eq, PartialEq, Debug)]
pub enum Token {
    Word(String),
    Stop,
}

pub fn take_sentence(text: &mut Vec<Token>) -> Result<Vec<Token>, String> {
    let found = text.iter().position(|token| *token == Token::Stop);
    let end = found.ok_or("no full stop")?;
    Ok(text.drain(..=end).collect())
}
