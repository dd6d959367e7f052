#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn sanitizes() {
        assert_eq!(sanitize("my song?.mp3"), "my_song_.mp3");
        assert_eq!(sanitize("///"), "download");
    }
    #[test]
    fn avoids_collisions() {
        let taken = ["a.txt", "a-1.txt", "b"].map(String::from);
        assert_eq!(unique("a.txt", &taken), "a-2.txt");
        assert_eq!(unique("b", &taken), "b-1.bin");
        assert_eq!(unique("c", &taken), "c");
    }
}
