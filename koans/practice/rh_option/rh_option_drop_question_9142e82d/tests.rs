#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn loads() {
        let all: Vec<Playlist> = load_all(&["Road\n200 Low Rider", "Bad\nx y", ""]);
        assert_eq!(all.len(), 1);
        assert_eq!(all[0].songs, [("Low Rider".to_string(), 200)]);
    }
}
