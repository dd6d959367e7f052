#[cfg(test)]
mod tests {
    use super::*;
    fn boxes() -> [MusicBox; 3] {
        [2, 9, 5].map(|turns| MusicBox { turns, limit: 10 })
    }
    #[test]
    fn winds() {
        let mut boxes = boxes();
        wind_all(&mut boxes, 8).unwrap();
        assert_eq!(boxes.map(|b| b.turns), [8, 9, 8]);
    }
    #[test]
    fn stops() {
        assert_eq!(
            wind_all(&mut boxes(), 11).unwrap_err().to_string(),
            "spring holds 10 turns"
        );
        assert_eq!(boxes()[0].wind(3).unwrap(), 5);
    }
}
