#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn finds_tokens() {
        let found = tokens("turn 90  left");
        assert_eq!(found.len(), 4);
        assert!(matches!(found[0], Token::Word(Span { start: 0, end: 4 })));
        assert!(matches!(
            found[1],
            Token::Number {
                value: 90,
                span: Span { start: 5, end: 7 }
            }
        ));
        assert!(matches!(found[2], Token::Word(Span { start: 9, end: 13 })));
        assert!(matches!(found[3], Token::End));
        assert!(matches!(tokens("")[..], [Token::End]));
    }
    #[test]
    fn dump_shows_kind_and_place() {
        let lines = dump("forward 4711");
        assert_eq!(lines.len(), 3);
        assert!(
            lines[0].contains("Word") && lines[0].contains('0') && lines[0].contains('7'),
            "{lines:?}"
        );
        assert!(
            lines[1].contains("Number") && lines[1].contains("4711"),
            "{lines:?}"
        );
        assert!(
            lines[1].contains('8') && lines[1].contains("12"),
            "{lines:?}"
        );
        assert!(
            lines[2].contains("End") && !lines[2].contains("Word"),
            "{lines:?}"
        );
    }
    #[test]
    fn dump_of_another_place() {
        let lines = dump("       abcdefghijklm");
        assert!(
            lines[0].contains("Word") && lines[0].contains('7') && lines[0].contains("20"),
            "{lines:?}"
        );
    }
}
