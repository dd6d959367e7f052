pub fn add_footnotes(page: &mut String) -> u32 {
    let mut count = 0;
    for line in page.lines() {
        if let Some(term) = line.strip_prefix('*') {
            count += 1;
            page.push_str(&format!("[{count}] {term}\n"));
        }
    }
    count
}
