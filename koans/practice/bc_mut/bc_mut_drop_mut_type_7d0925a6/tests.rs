#[cfg(test)]
mod tests {
    use super::*;

    fn notes(pitches: &str) -> Vec<Note> {
        pitches
            .chars()
            .map(|pitch| Note { pitch, beats: 2 })
            .collect()
    }

    #[test]
    fn writes() {
        let mut out = Vec::new();
        dump(&mut out, &notes("CDEFG")).unwrap();
        assert_eq!(String::from_utf8(out).unwrap(), "C2 D2 E2 F2 | G2 ");
        let mut out = Vec::new();
        dump(&mut out, &notes("A")).unwrap();
        assert_eq!(out, b"A2 ");
    }

    #[test]
    fn no_room() {
        let mut small = [0u8; 4];
        assert!(dump(&mut &mut small[..], &notes("CDE")).is_err());
    }
}
