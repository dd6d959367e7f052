#[cfg(test)]
mod tests {
    use super::*;
    fn card(title: &str, column: Option<&str>, points: Option<u32>) -> Card {
        Card {
            title: title.into(),
            column: column.map(Into::into),
            points,
        }
    }
    #[test]
    fn groups() {
        let board = columns(vec![
            card("a", Some("doing"), Some(3)),
            card("b", None, None),
            card("c", Some("doing"), Some(2)),
        ]);
        assert_eq!(board["inbox"], [card("b", None, None)]);
        assert_eq!(
            (
                load(&board, "doing"),
                load(&board, "inbox"),
                load(&board, "done")
            ),
            (5, 0, 0)
        );
    }
}
