#[cfg(test)]
mod tests {
    use super::*;

    use Note::*;

    #[test]
    fn repeated_pairs() {
        let song = [
            Tone(60),
            Tone(62),
            Rest,
            Tone(60),
            Tone(62),
            Rest,
            Tone(60),
            Tone(62),
        ];
        assert_eq!(plays_of_top_phrase(&song, 2), 3);
        assert_eq!(plays_of_top_phrase(&song, 4), 2);
        assert_eq!(plays_of_top_phrase(&song, 8), 1);
    }

    #[test]
    fn short_songs() {
        assert_eq!(plays_of_top_phrase(&[Rest], 2), 0);
        assert_eq!(plays_of_top_phrase(&[Rest, Rest, Rest], 1), 3);
    }
}
