#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn adds_up() {
        assert_eq!(
            total("1h 30min\n45min"),
            Summary {
                minutes: 135,
                unreadable: vec![]
            }
        );
    }
    #[test]
    fn notes_what_it_cannot_read() {
        assert_eq!(
            total("2h 5\n???\n3 hours"),
            Summary {
                minutes: 125,
                unreadable: vec![2, 3]
            }
        );
    }
}
