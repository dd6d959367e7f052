#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn last_beat_is_repeated() {
        let bar = [Beat(9), Beat(2)];
        assert_eq!(fill(&bar, &[1, 4]).map(|t| t.len()), Ok(4));
    }
}
