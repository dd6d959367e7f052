type Check = dyn Fn(&str) -> bool + Sync;

static RULES: &[(&str, &Check)] = &[
    ("too short", &|s| s.chars().count() >= 8),
    ("no digit", &|s| s.chars().any(|c| c.is_ascii_digit())),
    ("only one case", &has_both_cases),
];

fn has_both_cases(s: &str) -> bool {
    s.chars().any(char::is_lowercase) && s.chars().any(char::is_uppercase)
}

pub fn complaints(password: &str) -> Vec<&'static str> {
    let mut found = vec![];
    for (complaint, check) in RULES {
        if !check(password) {
            found.push(*complaint);
        }
    }
    found
}
