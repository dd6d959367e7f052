#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn draws() {
        let (to, from) = std::sync::mpsc::channel();
        square(&to, 4);
        drop(to);
        let text: String = from
            .iter()
            .map(|c| match c {
                Command::Down => "v".to_string(),
                Command::Line(x, y) => format!("{x}{y}"),
                Command::Up => "^".to_string(),
            })
            .collect();
        assert_eq!(text, "v40440400^");
    }
    #[test]
    fn ends() {
        let (to, from) = std::sync::mpsc::channel();
        let result = std::panic::catch_unwind(|| Stroke::begin(&to).end());
        assert!(result.is_ok());
        assert_eq!(from.try_iter().count(), 2);
    }
}
