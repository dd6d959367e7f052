#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn two_songs() {
        let mut list = Playlist::default();
        list.add("Intro", 60).add("Epic", 600);
        assert_eq!(length(&list), 660);
        assert_eq!(longest(&list), Some("Epic"));
    }
}
