#[cfg(test)]
mod tests {
    use super::*;
    fn note(octave: i32, semitone: i32) -> Note {
        Note { octave, semitone }
    }
    fn pairs(chord: [Note; 3]) -> [(i32, i32); 3] {
        chord.map(|n| (n.octave, n.semitone))
    }
    #[test]
    fn raises_and_lowers() {
        let n = raise(note(4, 0), 3);
        assert_eq!((n.octave, n.semitone), (4, 3));
        let n = raise(note(4, 10), 5);
        assert_eq!((n.octave, n.semitone), (5, 3));
        let n = raise(note(0, 1), -2);
        assert_eq!((n.octave, n.semitone), (-1, 11));
    }
    #[test]
    fn major_chords() {
        assert_eq!(pairs(major(note(4, 0))), [(4, 0), (4, 4), (4, 7)]);
        assert_eq!(pairs(major(note(3, 9))), [(3, 9), (4, 1), (4, 4)]);
    }
    #[test]
    fn spreads() {
        assert_eq!(spread(&major(note(2, 5))), 7);
        assert_eq!(spread(&[note(1, 0), note(1, 1), note(2, 0)]), 12);
        assert_eq!(spread(&[note(1, 6), note(9, 9), note(1, 2)]), -4);
    }
}
