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

pub fn undo(history: &mut Vec<Draft>) -> Option<String> {
    Some(history.pop()?.text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn types_letters() {
        let text = "a".to_string();
        let mut history = Vec::new();
        let next = typed(&Draft { text, edits: 4 }, &'b', &mut history);
        assert_eq!((next.text.as_str(), next.edits), ("ab", 5));
        assert_eq!(history.len(), 1);
    }

    #[test]
    fn undoes_once() {
        let text = "a".to_string();
        let mut history = vec![Draft { text, edits: 0 }];
        assert_eq!(undo(&mut history), Some("a".to_string()));
        assert_eq!(undo(&mut history), None);
    }
}
