pub fn chart(votes: &[(&str, usize)], width: usize) -> Vec<String> {
    let most = votes.iter().map(|(_, n)| n).max().unwrap_or(1).max(1);
    let column = votes.iter().map(|(name, _)| name.len()).max().unwrap_or(0);
    votes
        .iter()
        .map(|&(name, count)| {
            let bar = "#".repeat(count * width / most);
            format!("{name:<column$} |{bar:<width$}| {count}")
        })
        .collect()
}
