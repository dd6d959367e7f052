use std::collections::HashSet;

#[derive(Debug, Eq, PartialEq)]
pub struct Score {
    pub variety: usize,
}

pub fn rate(password: &str) -> Result<String, String> {
    let kinds: HashSet<char> = password.chars().collect();

    let score = Score {
        length: password.len(),
        variety: kinds.len(),
    };
    Ok(format!("{score:?}"))
}
