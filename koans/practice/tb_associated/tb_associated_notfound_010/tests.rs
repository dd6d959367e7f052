#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn counts() {
        let g = Greenhouse {
            pots: vec!["fern".into(), "ivy".into(), "fern".into()],
        };
        assert_eq!(count_like(&g, &"fern".to_string()), 2);
        assert_eq!(g.first().unwrap(), "fern");
    }
}
