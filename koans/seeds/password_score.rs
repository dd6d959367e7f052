use std::collections::HashSet;

#[derive(Debug, Eq, PartialEq)]
pub struct Score {
    pub length: usize,
    pub variety: usize,
}

pub fn rate(password: &str) -> Result<String, String> {
    let kinds: HashSet<char> = password.chars().collect();
    if kinds.is_empty() {
        return Err("empty password".to_string());
    }
    let score = Score {
        length: password.len(),
        variety: kinds.len(),
    };
    Ok(format!("{score:?}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn repeated_letters_count_once() {
        let text = rate("banana").unwrap();
        assert_eq!(text, "Score { length: 6, variety: 3 }");
    }

    #[test]
    fn empty_password_gets_no_score() {
        let result = rate("");
        assert_eq!(result, Err("empty password".to_string()));
    }
}
