pub trait Translate {
    fn translate(&self, word: &str) -> Result<String, String>;
}

pub struct Dictionary(pub Vec<(&'static str, &'static str)>);

impl Translate for Dictionary {
    fn translate(&self, word: &str) -> Result<String, String> {
        self.0
            .iter()
            .find(|(from, _)| from.eq_ignore_ascii_case(word))
            .map(|(_, to)| to.to_string())
            .ok_or_else(|| format!("{word} is not in the dictionary"))
    }
}
