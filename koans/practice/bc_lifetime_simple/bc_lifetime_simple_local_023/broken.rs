pub fn last_heading(document: &str) -> &str {
    let headings: Vec<String> = document
        .lines()
        .filter(|line| line.starts_with('#'))
        .map(|line| line.trim_start_matches('#').trim().to_string())
        .collect();
    match headings.last() {
        Some(heading) => heading,
        None => "untitled",
    }
}
