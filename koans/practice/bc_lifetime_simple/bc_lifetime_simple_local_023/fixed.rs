pub fn last_heading(document: &str) -> &str {
    let headings: Vec<&str> = document
        .lines()
        .filter(|line| line.starts_with('#'))
        .map(|line| line.trim_start_matches('#').trim())
        .collect();
    match headings.last() {
        Some(heading) => heading,
        None => "untitled",
    }
}
