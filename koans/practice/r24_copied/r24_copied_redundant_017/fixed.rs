pub fn sanitize(name: &str) -> String {
    let replaced: String = name
        .chars()
        .map(|c| {
            if c.is_alphanumeric() || ".-_".contains(c) {
                c
            } else {
                '_'
            }
        })
        .collect();
    let trimmed = replaced.trim_matches('_').to_string();
    if trimmed.is_empty() {
        "download".to_string()
    } else {
        trimmed
    }
}

pub fn unique(name: &str, taken: &[String]) -> String {
    let clean = sanitize(name);
    if !taken.contains(&clean) {
        return clean;
    }
    let (stem, extension) = clean.rsplit_once('.').unwrap_or((&clean, "bin"));
    let free = (1..)
        .map(|n| format!("{stem}-{n}.{extension}"))
        .find(|name| !taken.contains(name));
    free.unwrap_or(clean)
}
