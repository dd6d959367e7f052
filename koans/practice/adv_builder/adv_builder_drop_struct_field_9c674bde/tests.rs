#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn identity_not_equality() {
        let (a, b) = (Playlist { songs: vec!["x"] }, Playlist { songs: vec!["x"] });
        assert_eq!(distinct(&[&a, &b, &a]), 2);
        assert_eq!(total_songs(&[&a, &b, &a]), 3);
    }
}
