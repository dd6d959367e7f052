#[derive(Clone)]
pub struct Draft {
    pub text: String,
    pub edits: u32,
}

pub fn typed(draft: &Draft, letter: &char, history: &mut Vec<Draft>) -> Draft {
    history.push(draft.clone());
    let mut text = draft.text.to_string();
    text.push(*letter);
    let edits = draft.edits + 1;
    Draft { text, edits }
}
