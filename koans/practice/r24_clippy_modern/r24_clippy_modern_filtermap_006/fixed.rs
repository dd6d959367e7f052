use std::collections::BTreeSet;

fn normalise(tag: &str) -> String {
    tag.trim_end_matches(|c: char| !c.is_alphanumeric())
        .to_lowercase()
}

pub fn tags(post: &str) -> BTreeSet<String> {
    let words = post.split_whitespace();
    words
        .filter_map(|word| word.strip_prefix('#'))
        .map(normalise)
        .collect()
}

pub fn trending<'p>(posts: impl IntoIterator<Item = &'p str>) -> Option<String> {
    let mut all: Vec<String> = posts.into_iter().flat_map(tags).collect();
    all.sort();
    all.chunk_by(|a, b| a == b)
        .max_by_key(|run| run.len())
        .map(|run| run[0].clone())
}
