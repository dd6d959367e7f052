pub trait Translator {
    fn translate(&self, word: &str) -> Option<String>;
}

pub struct Suffix(pub &'static str);

impl Translator for Suffix {
    fn translate(&self, word: &str) -> Option<String> {
        let stem = word.strip_suffix(self.0)?;
        (stem.len() > 1).then(|| format!("{stem}um"))
    }
}

pub struct Same;

impl Translator for Same {
    fn translate(&self, word: &str) -> Option<String> {
        Some(word.to_string())
    }
}

pub fn better(a: &dyn Translator, b: &dyn Translator, text: &[&str]) -> &dyn Translator {
    let score = |t: &dyn Translator| text.iter().filter_map(|w| t.translate(w)).count();
    if score(b) > score(a) {
        b
    } else {
        a
    }
}
