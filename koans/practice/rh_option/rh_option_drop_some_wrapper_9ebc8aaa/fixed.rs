pub struct Policy {
    pub min_length: usize,
    pub banned: Vec<&'static str>,
}

pub fn violations(policy: &Policy, password: &str) -> Vec<String> {
    fn too_plain(word: &str) -> bool {
        let first = word.chars().next();
        word.chars().all(|c| Some(c) == first)
    }

    let mut found = Vec::new();
    if password.len() < policy.min_length {
        found.push(format!("shorter than {}", policy.min_length));
    }
    let lower = password.to_lowercase();
    let is_banned = |part: &str| policy.banned.contains(&part);
    if lower.split('-').any(is_banned) {
        found.push("contains a banned word".to_string());
    }
    if too_plain(password) {
        found.push("all one letter".to_string());
    }
    found
}
