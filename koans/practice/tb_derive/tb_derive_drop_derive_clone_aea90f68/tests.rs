#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn known_faces() {
        assert_eq!(
            roll(&[3, 0, 4, 256, 1]),
            [Face::Skull, Face::Blank, Face::Sword]
        );
        assert_eq!(Face::from_code(2), Some(Face::Shield));
    }
}
