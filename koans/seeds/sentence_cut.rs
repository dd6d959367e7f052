#[derive(Eq, PartialEq, Debug)]
pub enum Token {
    Word(String),
    Stop,
}

pub fn append(text: &mut Vec<Token>, line: &str) {
    for word in line.split_whitespace() {
        text.push(Token::Word(word.to_string()));
    }
    text.push(Token::Stop);
}

pub fn take_sentence(text: &mut Vec<Token>) -> Result<Vec<Token>, String> {
    let found = text.iter().position(|token| *token == Token::Stop);
    let end = found.ok_or("no full stop")?;
    Ok(text.drain(..=end).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cuts_at_the_stop() {
        let mut text = Vec::new();
        append(&mut text, "der Hund");
        append(&mut text, "schläft");
        let sentence = take_sentence(&mut text).unwrap();
        assert_eq!((sentence.len(), text.len()), (3, 2));
        assert_eq!(sentence[1], Token::Word("Hund".to_string()));
    }

    #[test]
    fn no_stop_found() {
        let mut text = vec![Token::Word("und".to_string())];
        assert_eq!(take_sentence(&mut text).unwrap_err(), "no full stop");
    }
}
