use proc_macro2::{TokenStream, TokenTree};
use std::collections::BTreeMap;

#[derive(Debug, Default)]
pub struct Words {
    counts: BTreeMap<String, usize>,
    depth: usize,
}

impl Words {
    pub fn scan(&mut self, tokens: &TokenStream, depth: usize) {
        self.depth = self.depth.max(depth);
        for token in tokens.clone() {
            match token {
                TokenTree::Ident(ident) => *self.counts.entry(ident.to_string()).or_default() += 1,
                TokenTree::Group(group) => self.scan(&group.stream(), depth + 1),
                TokenTree::Punct(_) | TokenTree::Literal(_) => {}
            }
        }
    }

    pub fn count(&self, word: &str) -> usize {
        self.counts.get(word).copied().unwrap_or(0)
    }

    pub fn depth(&self) -> usize {
        self.depth
    }
}
