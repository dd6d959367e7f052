#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn last_song_comes_first() {
        let mut queue = VecDeque::from([song("Dawn", 90), song("Dusk", 200)]);
        assert_eq!(encore(&mut queue), Some("Dusk 200s".to_string()));
        assert_eq!(queue.len(), 3);
        assert_eq!(queue[0].title, "Dusk");
    }

    #[test]
    fn nothing_to_repeat() {
        assert_eq!(encore(&mut VecDeque::new()), None);
    }
}
