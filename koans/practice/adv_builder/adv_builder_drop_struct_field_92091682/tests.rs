#[cfg(test)]
mod tests {
    use super::*;
    fn game() -> Game {
        Game {
            white: "Vera".into(),
            moves: vec!["e4".into(), "e5".into(), "Nf3".into()],
        }
    }
    #[test]
    fn opening_outlives_view() {
        let g = game();
        let slice = {
            Annotated {
                game: &g,
                book_depth: 2,
            }
            .opening()
        };
        assert_eq!(slice, ["e4", "e5"]);
    }
    #[test]
    fn headline_clips() {
        let g = game();
        assert_eq!(
            Annotated {
                game: &g,
                book_depth: 9
            }
            .headline(),
            "Vera: e4 e5 Nf3"
        );
    }
}
