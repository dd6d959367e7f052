use proc_macro2::{Delimiter, TokenStream, TokenTree};
use std::str::FromStr;

#[derive(Debug, PartialEq)]
pub enum Verdict {
    Broken,
    Bare(usize),
    Block,
}

pub fn judge(snippet: &str) -> Verdict {
    let Ok(tokens) = TokenStream::from_str(snippet) else {
        return Verdict::Broken;
    };
    let trees: Vec<TokenTree> = tokens.into_iter().collect();
    match trees.as_slice() {
        [TokenTree::Group(group)] if group.delimiter() == Delimiter::Brace => Verdict::Block,
        _ => Verdict::Bare(trees.len()),
    }
}

pub fn all_blocks<'s>(snippets: impl IntoIterator<Item = &'s str>) -> bool {
    snippets
        .into_iter()
        .all(|snippet| judge(snippet) == Verdict::Block)
}
