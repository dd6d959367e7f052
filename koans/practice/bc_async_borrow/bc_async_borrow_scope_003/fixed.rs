use std::future::Future;
use std::pin::Pin;

pub struct Glossary(pub Vec<(&'static str, &'static str)>);

impl Glossary {
    async fn word(&self, word: &str) -> String {
        let hit = self.0.iter().find(|(from, _)| *from == word);
        hit.map_or_else(|| format!("<{word}>"), |(_, to)| to.to_string())
    }

    async fn line(&self, line: String) -> String {
        let mut words = Vec::new();
        for word in line.split(' ') {
            words.push(self.word(word).await);
        }
        words.join(" ")
    }
}

pub async fn menu(glossary: &Glossary, text: &str) -> Vec<String> {
    let mut pending: Vec<Pin<Box<dyn Future<Output = String> + '_>>> = Vec::new();
    for raw in text.lines() {
        let line = raw.to_lowercase();
        pending.push(Box::pin(glossary.line(line)));
    }
    let mut translated = Vec::new();
    for future in pending {
        translated.push(future.await);
    }
    translated
}
