#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn tabs() {
        let notes = [
            Note {
                string: 0,
                fret: 3,
                beats: 2,
            },
            Note {
                string: 1,
                fret: 0,
                beats: 1,
            },
            Note {
                string: 0,
                fret: 12,
                beats: 3,
            },
        ];
        assert_eq!(tab(&notes, 0, 'e'), "e|3--12--|");
        assert_eq!(tab(&notes, 1, 'B'), "B|--0---|");
        assert_eq!(tab(&notes, 2, 'G'), "G|------|");
        assert_eq!(frets(&notes, 2).len(), 6);
    }
}
