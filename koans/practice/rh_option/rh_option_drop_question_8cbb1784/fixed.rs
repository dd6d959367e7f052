#[derive(Clone)]
pub struct Draft {
    pub text: String,
    pub edits: u32,
}

pub fn undo(history: &mut Vec<Draft>) -> Option<String> {
    Some(history.pop()?.text)
}
