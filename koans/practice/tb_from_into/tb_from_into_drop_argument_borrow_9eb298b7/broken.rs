use std::collections::HashMap;

pub fn resolve<F, S>(start: S, lookup: F) -> Vec<String>
where
    S: Into<String>,
    F: Fn(&str) -> Option<String>,
{
    let mut chain = vec![start.into()];
    while let Some(next) = chain.last().and_then(|name| lookup(name)) {
        if chain.contains(next) {
            break;
        }
        chain.push(next);
    }
    chain
}

pub fn deliver(aliases: &HashMap<String, String>, to: &str) -> String {
    let chain = resolve(to, |name| aliases.get(name).cloned());
    chain.last().cloned().unwrap_or_default()
}
