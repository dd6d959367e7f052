pub fn code_lines(listing: &str, tab: usize) -> Vec<&str> {
    let expanded = listing.replace('\t', &" ".repeat(tab));
    expanded
        .lines()
        .map(|line| line.trim_end())
        .filter(|line| !line.is_empty())
        .collect()
}

pub fn widest(listing: &str, tab: usize) -> usize {
    code_lines(listing, tab)
        .iter()
        .map(|line| line.len())
        .max()
        .unwrap_or(0)
}
