use std::path::{Path, PathBuf};

pub struct Document {
    pub path: PathBuf,
    pub words: Vec<String>,
}

fn overlap(words: &[String], query: &str) -> usize {
    query
        .split(' ')
        .filter(|wanted| words.iter().any(|word| word == wanted))
        .count()
}

fn depth(path: &Path) -> usize {
    path.components().count()
}

pub fn rank<'d>(documents: &'d [Document], query: &str) -> Vec<&'d Path> {
    let mut scored: Vec<(usize, &Document)> = documents
        .iter()
        .map(|d| (overlap(&d.words, query), d))
        .filter(|(score, _)| *score > 0)
        .collect();
    scored.sort_by_key(|(score, document)| (usize::MAX - score, depth(&document.path)));
    scored
        .into_iter()
        .map(|(_, document)| document.path.as_path())
        .collect()
}
