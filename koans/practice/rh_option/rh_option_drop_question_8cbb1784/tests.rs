#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn undoes_once() {
        let text = "a".to_string();
        let mut history = vec![Draft { text, edits: 0 }];
        assert_eq!(undo(&mut history), Some("a".to_string()));
        assert_eq!(undo(&mut history), None);
    }
}
