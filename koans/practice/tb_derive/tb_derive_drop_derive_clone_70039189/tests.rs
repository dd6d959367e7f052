#[cfg(test)]
mod tests {
    use super::*;
    fn list() -> Vec<Track> {
        ["a", "b", "c", "d"]
            .map(|t| Track {
                title: t.into(),
                seconds: 60,
            })
            .to_vec()
    }
    #[test]
    fn strides() {
        let s = shuffled(&list(), 3).unwrap();
        assert_eq!(
            s.iter().map(|t| t.title.as_str()).collect::<String>(),
            "adcb"
        );
    }
    #[test]
    fn bad_stride() {
        assert_eq!(shuffled(&list(), 2), None);
    }
}
