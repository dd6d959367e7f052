#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn all_know() {
        let agents = crew("xy", &["Door locked", "Key in vase"]);
        assert_eq!(agents.len(), 2);
        assert_eq!(agents[1].knows("key"), ["key in vase"]);
        assert!(agents[0].knows("cat").is_empty());
    }
}
