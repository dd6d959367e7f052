pub fn hashtag_line(posts: &[&str]) -> String {
    let mut tags: Vec<&str> = Vec::new();
    for post in posts {
        let lower = post.to_lowercase();
        for word in lower.split_whitespace() {
            if word.starts_with('#') && word.len() > 1 {
                tags.push(word);
            }
        }
    }
    tags.sort_unstable();
    tags.join(" ")
}
