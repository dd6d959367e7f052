#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fitting_songs() {
        assert!(Playlist::default().fitting(Duration::MAX).is_empty());
    }
}
