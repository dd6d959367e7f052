pub struct Poem {
    pub title: String,
    pub verses: Vec<Vec<String>>,
}

pub fn parse(text: &str) -> Poem {
    let mut blocks = text.split("\n\n");
    let title = blocks.next().unwrap_or_default().trim().to_string();
    let verses = blocks
        .map(|block| block.lines().map(str::to_string).collect())
        .collect();
    Poem { title, verses }
}

pub fn recite(poem: &Poem, every: usize) -> String {
    let mut spoken = poem.title.to_uppercase();
    let mut index = every - 1;
    while index < poem.verses.len() {
        let verse = poem.verses[index];
        spoken.push('\n');
        spoken.push_str(&verse.join(" / "));
        index += every;
    }
    spoken
}
