use std::collections::HashMap;
use std::marker::PhantomData;

pub trait Language {
    fn missing(key: &str) -> String;
}

pub struct German;
pub struct French;

impl Language for German {
    fn missing(key: &str) -> String {
        format!("{key} fehlt")
    }
}

impl Language for French {
    fn missing(key: &str) -> String {
        format!("{key} manque")
    }
}

pub struct Messages<'k, L> {
    texts: HashMap<&'k str, &'k str>,
    language: PhantomData<L>,
}

impl<'k, L: Language> Messages<'k, L> {
    pub fn new(texts: impl IntoIterator<Item = (&'k str, &'k str)>) -> Self {
        Messages {
            texts: texts.into_iter().collect(),
            language: PhantomData,
        }
    }

    pub fn get(&self, key: &str) -> String {
        self.texts
            .get(key)
            .map_or_else(|| L::missing(key), |text| text.to_string())
    }
}

pub fn farewell(german: &Messages<'_, German>, french: &Messages<'_, French, str>) -> String {
    format!("{} / {}", german.get("bye"), french.get("bye"))
}
