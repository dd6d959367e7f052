use std::collections::HashMap;

pub type Layer = HashMap<String, String>;

pub struct Config {
    pub merged: Layer,
    pub overridden: Vec<String>,
}

pub fn merge(base: Layer, patch: Layer) -> Config {
    let mut overridden: Vec<&String> = patch.keys().filter(|key| base.contains_key(*key)).collect();
    overridden.sort();
    let mut merged = base;
    merged.extend(patch);
    Config {
        merged,
        overridden: overridden.into_iter().cloned().collect(),
    }
}

pub fn layer(text: &str) -> Layer {
    let pair = |item: &str| {
        item.split_once('=')
            .map(|(k, v)| (k.to_string(), v.to_string()))
    };
    text.split(',').filter_map(pair).collect()
}
