pub fn add_footnotes(page: &String) -> u32 {
    let mut count = 0;
    let mut notes = String::new();
    for line in page.lines() {
        if let Some(term) = line.strip_prefix('*') {
            count += 1;
            notes.push_str(&format!("[{count}] {term}\n"));
        }
    }
    page.push_str(&notes);
    count
}
