pub mod stage {
    pub struct Raw;
    pub struct Proofread {
        pub by: String,
    }
}

use stage::{Proofread, Raw};

pub struct Manuscript<S> {
    pub words: Vec<String>,
    pub stage: S,
}

pub fn typed(text: &str) -> Manuscript<Raw> {
    Manuscript {
        words: text.split(' ').map(String::from).collect(),
        stage: Raw,
    }
}

pub fn proofread(draft: Manuscript<Raw>, by: &str) -> Manuscript<Proofread> {
    let mut words = draft.words;
    words.dedup();
    Manuscript {
        words,
        stage: Proofread { by: by.to_string() },
    }
}

pub fn imprint(script: &Manuscript<Proofread>) -> String {
    format!("{} [proof: {}]", script.words.join(" "), script.stage.by)
}
