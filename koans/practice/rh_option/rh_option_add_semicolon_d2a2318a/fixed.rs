use std::collections::BTreeMap;

#[derive(Debug, Clone, PartialEq, Default)]
pub enum Json {
    #[default]
    Null,
    Bool(bool),
    Number(f64),
    Text(String),
    List(Vec<Json>),
    Object(BTreeMap<String, Json>),
}

impl Json {
    pub fn take(&mut self, index: usize) -> Option<Json> {
        let Json::List(items) = self else {
            return None;
        };
        items.get_mut(index).map(std::mem::take)
    }
}
