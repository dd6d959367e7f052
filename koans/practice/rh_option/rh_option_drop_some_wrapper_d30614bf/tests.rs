#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn retries() {
        assert_eq!(upload("a.txt", 1), Upload::Done { bytes: 500 });
        assert_eq!(upload("notes.txt", 1), Upload::Failed("notes.txt".into()));
        assert_eq!(upload("notes.txt", 2), Upload::Done { bytes: 900 });
    }
    #[test]
    fn counts() {
        assert_eq!(finished(&["a", "holiday-video.mp4", "b.c"]), 2);
    }
}
